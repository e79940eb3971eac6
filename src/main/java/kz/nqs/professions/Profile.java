package kz.nqs.professions;

/** The profile of a profession: 399-A, column 8. */
public enum Profile {
    TECHNICAL,
    SOCIAL
}
