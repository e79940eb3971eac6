package kz.nqs.programmes;

/** How an examination may be held. */
public enum Mode {
    OFFLINE,
    ONLINE
}
