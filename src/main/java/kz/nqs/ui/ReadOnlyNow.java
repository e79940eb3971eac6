package kz.nqs.ui;

/** The platform keeps nothing just now, because there is hardly any space left; it can be read. */
public final class ReadOnlyNow extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ReadOnlyNow(String why) {
        super(why);
    }
}
