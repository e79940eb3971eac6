package kz.nqs.papers;

/** A paper as drawn. */
@SuppressWarnings("ArrayRecordComponent")
public record Drawn(byte[] bytes, int pages) {}
