package kz.nqs.ui;

/**
 * Nothing is to be seen at this address by this reader: answered «not found», whatever the cause.
 */
public final class NoSuchPage extends RuntimeException {
    public NoSuchPage(String what) {
        super(what);
    }
}
