package kz.nqs.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that exist in place of those typed.
 *
 * @param words for each word those that may have been meant
 * @param cost how far from what was typed
 */
record Correction(List<List<String>> words, int cost) {
    private static final int LEFT_OUT = 10;

    /** Empty if half of the words or more cannot be understood. */
    static Optional<Correction> of(Query query, Words known) {
        var typed = query.words().stream().map(List::getFirst).toList();
        var words = new ArrayList<List<String>>();
        var cost = 0;
        for (int i = 0; i < typed.size(); i++) {
            var joined = i + 1 < typed.size() ? typed.get(i) + typed.get(i + 1) : "";
            if (!joined.isEmpty() && known.know(joined) && !bothKnown(typed, i, known)) {
                words.add(List.of(joined));
                cost++;
                i++;
            } else if (known.know(typed.get(i))) {
                words.add(List.of(typed.get(i)));
            } else {
                cost += guess(typed.get(i), known, words);
            }
        }
        return 2 * words.size() > typed.size()
                ? Optional.of(new Correction(words, cost))
                : Optional.empty();
    }

    private static boolean bothKnown(List<String> typed, int first, Words known) {
        return known.know(typed.get(first)) && known.know(typed.get(first + 1));
    }

    private static int guess(String typed, Words known, List<List<String>> words) {
        var guesses = known.nearest(typed);
        if (guesses.isEmpty()) {
            return LEFT_OUT;
        }
        words.add(guesses.stream().map(Lexicon.Guess::word).toList());
        return guesses.getFirst().errors();
    }

    Query query() {
        return Query.either(words);
    }

    /** The one of each that the folded text has. */
    Correction narrowed(String plain) {
        var text = " " + plain.replace('|', ' ');
        return new Correction(
                words.stream()
                        .map(
                                ways ->
                                        ways.stream()
                                                .filter(way -> text.contains(" " + way))
                                                .findFirst()
                                                .orElse(ways.getFirst()))
                        .map(List::of)
                        .toList(),
                cost);
    }

    boolean isPlain() {
        return words.stream().allMatch(ways -> ways.size() == 1);
    }

    String spelled(Words known) {
        return words.stream().map(ways -> known.spelled(ways.getFirst())).collect(joining(" "));
    }
}
