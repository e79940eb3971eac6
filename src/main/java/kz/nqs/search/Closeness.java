package kz.nqs.search;

import kz.nqs.language.Lang;

/** How close documents are to what is asked; word by word, where it stands in each of them. */
final class Closeness {
    static final int NOT = Integer.MAX_VALUE;

    /** Beyond that only beginnings of short words match, beyond the second only the rest does. */
    private static final int SHORT = 20;

    private static final int REST = 30;

    private final String plain;
    private final String name;
    private final Lang lang;
    private final byte[][] whole;
    private final byte[][] telling;
    private final byte[][] any;

    Closeness(Query query, Lang lang, int documents) {
        plain = query.plain();
        name = "|" + plain + "|";
        this.lang = lang;
        whole = new byte[query.words().size()][documents];
        telling = new byte[query.words().size()][documents];
        any = new byte[query.words().size()][documents];
    }

    void whole(int word, Postings postings) {
        postings.mark(whole[word]);
        beginning(word, postings, true);
    }

    void beginning(int word, Postings postings, boolean isTelling) {
        if (isTelling) {
            postings.mark(telling[word]);
        }
        postings.mark(any[word]);
    }

    /** Documents of one band are shown together; what is farther is left out. */
    static int band(int tier) {
        return Math.max(tier / 10, 1);
    }

    /** The less the closer; {@link #NOT} if a word is missing. */
    int tier(int at, Document document) {
        if (!all(any, at, ~0)) {
            return NOT;
        }
        var exact = exact(document);
        return exact < NOT ? exact : byWords(at);
    }

    private int exact(Document document) {
        var here = document.title(lang);
        var there = document.title(lang.other());
        if (document.codes().contains(plain)) {
            return 0;
        } else if (here.equals(plain)) {
            return 1;
        } else if (there.equals(plain)) {
            return 2;
        } else if (begins(here, plain)) {
            return 3;
        } else if (begins(there, plain)) {
            return 4;
        }
        return document.names().contains(name) ? 5 : NOT;
    }

    private static boolean begins(String title, String plain) {
        return title.length() > plain.length()
                && title.charAt(plain.length()) == ' '
                && title.startsWith(plain);
    }

    private int byWords(int at) {
        var here = lang == Lang.KK ? Field.TITLE_KK : Field.TITLE_RU;
        if (all(whole, at, here)) {
            return 6;
        } else if (all(whole, at, Field.TITLES & ~here)) {
            return 7;
        } else if (all(whole, at, Field.NAMED)) {
            return 8;
        } else if (all(telling, at, Field.TITLES)) {
            return 9;
        } else if (all(telling, at, Field.NAMED)) {
            return 10;
        }
        return all(any, at, Field.NAMED) ? SHORT : REST;
    }

    private static boolean all(byte[][] words, int at, int fields) {
        for (var word : words) {
            if ((word[at] & fields) == 0) {
                return false;
            }
        }
        return true;
    }
}
