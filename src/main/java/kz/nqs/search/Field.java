package kz.nqs.search;

/** Where in an entry a word stands, as a bit. */
final class Field {
    static final byte TITLE_KK = 1;
    static final byte TITLE_RU = 2;
    static final byte NAMES = 4;
    static final byte REST = 8;
    static final int TITLES = TITLE_KK | TITLE_RU;
    static final int NAMED = TITLES | NAMES;

    private Field() {}
}
