package kz.nqs.post;

/** Why an e-mail was not taken. */
public enum Trouble {
    /** The mail server does not answer. */
    UNREACHABLE(true, false),
    /** It does not know the platform. */
    SIGN_IN(true, false),
    /** It takes nothing from the platform. */
    SENDER(true, false),
    /** It refused this address or this message, for good. */
    REFUSED(false, true),
    /** It refused this address or this message, for now. */
    DELAYED(false, false),
    /** There is no address, or none that could be one. */
    NO_ADDRESS(false, true),
    /** The platform could not write it. */
    FAULT(false, false);

    private final boolean ofTheServer;
    private final boolean forGood;

    Trouble(boolean ofTheServer, boolean forGood) {
        this.ofTheServer = ofTheServer;
        this.forGood = forGood;
    }

    /** Whether other messages would fare no better now. */
    boolean isOfTheServer() {
        return ofTheServer;
    }

    boolean isForGood() {
        return forGood;
    }
}
