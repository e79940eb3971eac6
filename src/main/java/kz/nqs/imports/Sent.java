package kz.nqs.imports;

/** What came of sending a file. */
public sealed interface Sent {
    /** It can be looked at; the same file sent again is the same. */
    record Proposed(Batch batch) implements Sent {}

    /** It cannot be read, and why. */
    record NotRead(Problem why) implements Sent {}
}
