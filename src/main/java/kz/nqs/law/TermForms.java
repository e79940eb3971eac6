package kz.nqs.law;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the terms of one language in one pass: by the first letters of a word, then by form. */
final class TermForms {
    private static final int FIRST = 3;
    private static final int PLACES = 4096;
    private static final TermForm[] NONE = {};

    /** By the number of the first letters; two beginnings may share one, the form decides. */
    private final TermForm[][] byFirstLetters = new TermForm[PLACES][];

    TermForms() {
        Arrays.fill(byFirstLetters, NONE);
    }

    void add(TermForm form) {
        var place = firstLetters(form.start(), 0);
        var before = byFirstLetters[place];
        byFirstLetters[place] = Arrays.copyOf(before, before.length + 1);
        byFirstLetters[place][before.length] = form;
    }

    void find(String text, LegalTerms.Use use) {
        int at = 0;
        while (at < text.length()) {
            if (!isOfAWord(text.charAt(at))) {
                at++;
                continue;
            }
            var longest = text.length() - at < FIRST ? null : longest(text, at);
            if (longest != null && longest.term() != null) {
                use.of(longest.term(), at, longest.end());
            }
            at = longest == null ? endOfWord(text, at) : longest.end();
        }
    }

    /** What stands there; words that look like a term and are none have none. */
    private record Standing(@Nullable LegalTerm term, int end) {}

    private @Nullable Standing longest(String text, int at) {
        Standing longest = null;
        for (var form : byFirstLetters[firstLetters(text, at)]) {
            var end = form.end(text, at);
            if (end > (longest == null ? at : longest.end())) {
                longest = new Standing(form.term(), end);
            }
        }
        return longest;
    }

    private static int endOfWord(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isOfAWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Cyrillic letters, which are nearly all, are known without being looked up. */
    private static boolean isOfAWord(char sign) {
        return (sign >= 'Ѐ' && sign <= 'ԯ') || (sign > ' ' && Character.isLetterOrDigit(sign));
    }

    private static int firstLetters(String text, int at) {
        int letters = 0;
        for (int i = at; i < at + FIRST; i++) {
            letters = letters * 31 + Character.toLowerCase(text.charAt(i));
        }
        return letters % PLACES;
    }
}
