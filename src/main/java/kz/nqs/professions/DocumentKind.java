package kz.nqs.professions;

/** What the appendix names in column 4: 399-A. */
enum DocumentKind {
    LEGAL_ACT,
    STANDARD,
    REQUIREMENTS
}
