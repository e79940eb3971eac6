package kz.nqs.law;

import java.util.Arrays;
import java.util.Set;
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

    void find(String text, int from, int to, Set<String> known, LegalTerms.Use use) {
        int at = from;
        while (at < to) {
            if (!isOfAWord(text.charAt(at))) {
                at++;
                continue;
            }
            var found = to - at < FIRST ? null : longest(text, at, to, known);
            if (found != null && found.term() != null) {
                use.of(found.term(), at, found.end());
            }
            at = found == null ? endOfWord(text, at, to) : found.end();
        }
    }

    private record Found(@Nullable LegalTerm term, int end) {}

    private @Nullable Found longest(String text, int at, int to, Set<String> known) {
        Found longest = null;
        for (var form : byFirstLetters[firstLetters(text, at)]) {
            var end = form.isOfAny(known) ? -1 : form.end(text, at, to);
            if (end > (longest == null ? at : longest.end())) {
                longest = new Found(form.term(), end);
            }
        }
        return longest;
    }

    private static int endOfWord(String text, int at, int to) {
        int end = at + 1;
        while (end < to && isOfAWord(text.charAt(end))) {
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
