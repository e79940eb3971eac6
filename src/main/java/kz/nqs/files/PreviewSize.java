package kz.nqs.files;

/** For a list, or to be read. */
public enum PreviewSize {
    SMALL(360),
    LARGE(1600);

    private final int longest;

    PreviewSize(int longest) {
        this.longest = longest;
    }

    /** Picture elements along the longer side. */
    int longest() {
        return longest;
    }
}
