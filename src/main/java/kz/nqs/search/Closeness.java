package kz.nqs.search;

import java.util.Arrays;
import kz.nqs.language.Lang;

/** How close documents are to what is asked; word by word, where it stands in each of them. */
final class Closeness {
    /** Beyond that only beginnings of short words match, beyond the second only the rest does. */
    private static final int SHORT = 20;

    private static final int REST = 30;
    private static final byte UNSAID = Byte.MAX_VALUE;

    /** {@link Field}s in which a word is found at all, as a telling beginning, whole. */
    private static final int ANY = 0;

    private static final int TELLING = 4;
    private static final int WHOLE = 8;

    private final Lang lang;
    private final short[][] words;
    private final byte[] exact;

    Closeness(int words, Lang lang, int documents) {
        this.lang = lang;
        this.words = new short[words][documents];
        exact = new byte[documents];
        Arrays.fill(exact, UNSAID);
    }

    void whole(int word, Postings postings) {
        postings.mark(words[word], 1 << ANY | 1 << TELLING | 1 << WHOLE);
    }

    void beginning(int word, Postings postings, boolean isTelling) {
        postings.mark(words[word], isTelling ? 1 << ANY | 1 << TELLING : 1 << ANY);
    }

    /** What was typed is one of its codes, titles or names, or begins a title. */
    void exact(int tier, Postings postings) {
        postings.least(exact, tier);
    }

    /** Documents of one band are shown together; what is farther is left out. */
    static int band(int tier) {
        return Math.max(tier / 10, 1);
    }

    boolean hasAll(int at) {
        for (var word : words) {
            if (word[at] == 0) {
                return false;
            }
        }
        return true;
    }

    /** The less the closer, of a document that has all words. */
    int tier(int at) {
        return exact[at] == UNSAID ? byWords(at) : exact[at];
    }

    private int byWords(int at) {
        var here = lang == Lang.KK ? Field.TITLE_KK : Field.TITLE_RU;
        if (all(WHOLE, at, here)) {
            return 6;
        } else if (all(WHOLE, at, Field.TITLES & ~here)) {
            return 7;
        } else if (all(WHOLE, at, Field.NAMED)) {
            return 8;
        } else if (all(TELLING, at, Field.TITLES)) {
            return 9;
        } else if (all(TELLING, at, Field.NAMED)) {
            return 10;
        }
        return all(ANY, at, Field.NAMED) ? SHORT : REST;
    }

    private boolean all(int how, int at, int fields) {
        for (var word : words) {
            if ((word[at] >> how & fields) == 0) {
                return false;
            }
        }
        return true;
    }
}
