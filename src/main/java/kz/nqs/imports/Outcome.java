package kz.nqs.imports;

/** What a line of a file comes to; in the order in which a report shows them. */
public enum Outcome {
    INVALID,
    REMOVED,
    CHANGED,
    NEW,
    UNCHANGED;

    /** Whether carrying out does anything about it. */
    public boolean changes() {
        return this == REMOVED || this == CHANGED || this == NEW;
    }
}
