package kz.nqs.recognition.web;

/** A state in its place, in pixels; {@code walked} if the case has gone on from it. */
record MapBox(String state, int x, int y, boolean here, boolean walked) {
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

    public String look() {
        return here ? " nqs-map__box--here" : walked ? " nqs-map__box--walked" : "";
    }

    /** A tick at the upper right corner. */
    public String tick() {
        return "M%d %dl5 6l10 -12".formatted(right() - 20, y);
    }

    int right() {
        return x + WIDE;
    }

    int across() {
        return y + HIGH / 2;
    }
}
