package kz.nqs.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** The words that some registers have, to guess which of them was meant. */
final class Lexicon {
    private static final int MOST = 5;

    /** Folded → as it is spelled. */
    private final NavigableMap<String, String> words;

    private final Set<String> forms = new HashSet<>();

    /** Word or Russian stem, by its length. */
    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    private record Known(String text, long letters) {}

    Lexicon(NavigableMap<String, String> words) {
        this.words = words;
        var texts = new HashSet<String>();
        for (var word : words.keySet()) {
            forms.addAll(Forms.of(word));
            if (!Forms.isCode(word)) {
                texts.add(word);
                texts.add(Russian.stem(word));
            }
        }
        for (var text : texts) {
            byLength.computeIfAbsent(text.length(), _ -> new ArrayList<>())
                    .add(new Known(text, Spelling.letters(text)));
        }
    }

    /** Whether it is a word here, the beginning of one or a form. */
    boolean knows(String word) {
        var next = words.ceilingKey(word);
        return (next != null && next.startsWith(word))
                || Forms.of(word).stream().anyMatch(forms::contains);
    }

    String spelled(String word) {
        return words.getOrDefault(word, word);
    }

    /** A word that was meant, and how many errors were made. */
    record Guess(String word, int errors) {}

    /** The words that need the fewest errors, those first that begin alike; no code is guessed. */
    List<Guess> nearest(String typed) {
        var forgiven = Forms.isCode(typed) ? 0 : Spelling.forgiven(typed.length());
        for (int errors = 1; errors <= forgiven; errors++) {
            var found = at(errors, typed);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Guess> at(int errors, String typed) {
        var letters = Spelling.letters(typed);
        var found = new ArrayList<String>();
        for (int length = typed.length() - errors; length <= typed.length() + errors; length++) {
            for (var known : byLength.getOrDefault(length, List.of())) {
                if (Spelling.mayBeNear(letters, known.letters(), errors)
                        && Spelling.errors(typed, known.text(), errors) <= errors) {
                    found.add(known.text());
                }
            }
        }
        return found.stream()
                .sorted(
                        Comparator.comparing((String word) -> word.charAt(0) != typed.charAt(0))
                                .thenComparing(word -> !words.containsKey(word))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(word -> new Guess(word, errors))
                .toList();
    }
}
