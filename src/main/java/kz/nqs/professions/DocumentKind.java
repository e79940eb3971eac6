package kz.nqs.professions;

/** What the appendix names in column 4: 399-A. */
public enum DocumentKind {
    LEGAL_ACT,
    STANDARD,
    REQUIREMENTS
}
