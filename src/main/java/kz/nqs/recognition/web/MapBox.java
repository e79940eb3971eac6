package kz.nqs.recognition.web;

/** A state in its place, in pixels. */
record MapBox(String state, int x, int y, boolean here) {
    static final int WIDE = 190;
    static final int HIGH = 46;

    public int wide() {
        return WIDE;
    }

    public int high() {
        return HIGH;
    }

    public int middle() {
        return x + WIDE / 2;
    }

    /** The base of the nth of so many lines of words. */
    public int textAt(int nth, int of) {
        return y + HIGH / 2 + 5 + 18 * nth - 9 * (of - 1);
    }

    int right() {
        return x + WIDE;
    }

    int across() {
        return y + HIGH / 2;
    }
}
