package kz.nqs.looks;

import kz.nqs.language.Bilingual;

/**
 * What of a person's data was shown.
 *
 * @param key tells it from others of its kind in the same case
 * @param name by which the person knows it; empty where the kind says enough
 */
public record Shown(Kind kind, String key, Bilingual name) {
    public static final Shown CASE = of(Kind.CASE);
    public static final Shown PEOPLE = of(Kind.PEOPLE);

    /** Whether an identification number and a name belong together; neither was told. */
    public static final Shown NUMBER = of(Kind.NUMBER);

    /** A page of the case, one of its letters or papers, a copy of a document, and so on. */
    public enum Kind {
        CASE,
        LETTER,
        PAPER,
        COPY,
        DOCUMENT,
        PEOPLE,
        NUMBER;

        /** Whether it is something of a case that can be opened. */
        public boolean isOfCase() {
            return this == CASE || this == LETTER || this == PAPER || this == COPY;
        }
    }

    private static Shown of(Kind kind) {
        return new Shown(kind, "", new Bilingual("", ""));
    }
}
