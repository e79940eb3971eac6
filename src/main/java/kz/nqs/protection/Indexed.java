package kz.nqs.protection;

/** What can be looked for though it is sealed; the same text has another index in each. */
public enum Indexed {
    IIN,
    LOGIN,
    INVITED_EMAIL,
    TRY,
    PROOF
}
