package kz.nqs.imports;

import java.util.List;

/** What came of carrying a file out or undoing it. */
public sealed interface Done {
    /** It is done, now or before. */
    record Yes(Batch batch) implements Done {}

    /** Something else was carried out meanwhile: read again, to be looked at again. */
    record ReadAgain(Batch batch) implements Done {}

    /** It is not done, and why. */
    record No(List<Problem> why) implements Done {}
}
