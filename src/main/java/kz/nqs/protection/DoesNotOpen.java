package kz.nqs.protection;

/** What lies there was not sealed there with these keys: moved, changed, or not ours. */
final class DoesNotOpen extends IllegalStateException {
    private static final long serialVersionUID = 1;

    DoesNotOpen(Sealed where, Throwable why) {
        super("does not open: " + where, why);
    }
}
