package kz.nqs.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        var leftOut = 0;
        for (int i = 0; i < typed.size(); i++) {
            if (isOneWord(typed, i, known)) {
                words.add(List.of(typed.get(i) + typed.get(++i)));
                cost++;
            } else {
                var ways = ways(typed.get(i), known);
                cost += ways.errors();
                leftOut += ways.words().isEmpty() ? 1 : 0;
                words.add(ways.words());
            }
        }
        words.removeIf(List::isEmpty);
        return 2 * leftOut < typed.size()
                ? Optional.of(new Correction(words, cost))
                : Optional.empty();
    }

    /** A blank too many: one of two is no word, both together are. */
    private static boolean isOneWord(List<String> typed, int first, Words known) {
        return first + 1 < typed.size()
                && known.know(typed.get(first) + typed.get(first + 1))
                && !(known.know(typed.get(first)) && known.know(typed.get(first + 1)));
    }

    private record Ways(List<String> words, int errors) {}

    /**
     * Words like it; it itself before them if it is one: it does not go with the others, though.
     */
    private static Ways ways(String typed, Words known) {
        var nearest = known.nearest(typed);
        var words = nearest.stream().map(Lexicon.Guess::word);
        if (known.know(typed)) {
            return new Ways(Stream.concat(Stream.of(typed), words).toList(), 0);
        }
        var errors = nearest.isEmpty() ? LEFT_OUT : nearest.getFirst().errors();
        return new Ways(words.toList(), errors);
    }

    Query query() {
        return Query.either(words);
    }

    /** The one of each that the folded text has. */
    Correction narrowed(String plain) {
        var text = " " + plain;
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
