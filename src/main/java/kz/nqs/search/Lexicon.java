package kz.nqs.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** The words that a register has, to guess which of them was meant. */
final class Lexicon {
    private final NavigableMap<String, Postings> postings;

    /** Folded → as it is spelled. */
    private final Map<String, String> words = new HashMap<>();

    /** Words and Russian stems, by their length. */
    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    private final Set<String> texts = new HashSet<>();

    private record Known(String text, long letters) {}

    Lexicon(NavigableMap<String, Postings> postings) {
        this.postings = postings;
    }

    void learn(String word, String spelled) {
        if (words.putIfAbsent(word, spelled) == null && !Forms.isCode(word)) {
            list(word);
            list(Russian.stem(word));
        }
    }

    private void list(String text) {
        if (texts.add(text)) {
            byLength.computeIfAbsent(text.length(), _ -> new ArrayList<>())
                    .add(new Known(text, Spelling.letters(text)));
        }
    }

    /** Whether it is a word here, the beginning of one or a form. */
    boolean knows(String word) {
        var next = postings.ceilingKey(word);
        return (next != null && next.startsWith(word))
                || Query.wholes(word).stream().anyMatch(postings::containsKey);
    }

    String spelled(String word) {
        return words.getOrDefault(word, word);
    }

    /** A word that may have been meant, how many errors were made, how many entries have it. */
    record Guess(String word, int errors, int entries) {}

    List<Guess> withErrors(int errors, String typed) {
        var letters = Spelling.letters(typed);
        var found = new ArrayList<Guess>();
        for (int length = typed.length() - errors; length <= typed.length() + errors; length++) {
            for (var known : byLength.getOrDefault(length, List.of())) {
                if (Spelling.mayBeNear(letters, known.letters(), errors)
                        && Spelling.errors(typed, known.text(), errors) == errors) {
                    found.add(new Guess(known.text(), errors, entries(known.text())));
                }
            }
        }
        return found;
    }

    /** A stem that is no word itself counts least. */
    private int entries(String text) {
        var of = postings.get(text);
        return of == null ? 0 : of.size();
    }
}
