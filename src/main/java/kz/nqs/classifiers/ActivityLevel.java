package kz.nqs.classifiers;

/** The five levels of OKED. */
public enum ActivityLevel {
    SECTION,
    DIVISION,
    GROUP,
    CLASS,
    SUBCLASS
}
