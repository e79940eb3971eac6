package kz.nqs.participants;

/** What became of a change of contacts. */
public enum ContactChange {
    DONE,
    OVERTAKEN,
    LOGIN_TAKEN
}
