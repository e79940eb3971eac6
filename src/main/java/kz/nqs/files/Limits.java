package kz.nqs.files;

/** How much is taken in; bytes, unless said otherwise. */
public final class Limits {
    private static final int MEGABYTE = 1024 * 1024;
    public static final int FILE = 20 * MEGABYTE;

    /** All files of one holder. */
    public static final int TOGETHER = 100 * MEGABYTE;

    /** How many files one holder may have. */
    public static final int COUNT = 60;

    /** What may be sent in one piece. */
    public static final int PIECE = MEGABYTE;

    /** Picture elements of a photograph: the largest telephones of 2026 make 200 million. */
    static final long PIXELS = 210_000_000;

    /** Picture elements of one row or column. */
    static final int SIDE = 40_000;

    /** A picture of so many elements may be decoded whole. */
    static final long PIXELS_WHOLE = 50_000_000;

    /** To what one stream of a PDF may unfold, and all of them together. */
    static final long STREAM = 120L * MEGABYTE;

    static final long STREAMS = 1024L * MEGABYTE;

    private Limits() {}

    /** {@code 20,4}: megabytes, rounded up, so that what is too large never looks permitted. */
    public static String megabytes(long bytes) {
        var tenths = Math.ceilDiv(bytes * 10, (long) MEGABYTE);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "," + tenths % 10;
    }
}
