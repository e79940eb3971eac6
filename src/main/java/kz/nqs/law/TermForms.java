package kz.nqs.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the terms of one language in one pass: by the first letters of a word, then by form. */
final class TermForms {
    private static final int FIRST = 3;
    private final Map<Integer, List<TermForm>> byFirstLetters = new HashMap<>();

    void add(TermForm form) {
        byFirstLetters
                .computeIfAbsent(firstLetters(form.start(), 0), _ -> new ArrayList<>())
                .add(form);
    }

    void find(String text, int from, int to, LegalTerms.Use use) {
        int at = from;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            var found = to - at < FIRST ? null : longest(text, at, to);
            if (found == null) {
                at = endOfWord(text, at, to);
                continue;
            }
            if (found.term() != null) {
                use.of(found.term(), at, found.end());
            }
            at = found.end();
        }
    }

    private record Found(@Nullable LegalTerm term, int end) {}

    private @Nullable Found longest(String text, int at, int to) {
        Found longest = null;
        for (var form : byFirstLetters.getOrDefault(firstLetters(text, at), List.of())) {
            var end = form.end(text, at, to);
            if (end > (longest == null ? at : longest.end())) {
                longest = new Found(form.term(), end);
            }
        }
        return longest;
    }

    private static int endOfWord(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Without regard to case; two beginnings may share a number, the form decides. */
    private static int firstLetters(String text, int at) {
        int letters = 0;
        for (int i = at; i < at + FIRST; i++) {
            letters = letters * 2048 + Character.toLowerCase(text.charAt(i));
        }
        return letters;
    }
}
