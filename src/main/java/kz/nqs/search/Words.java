package kz.nqs.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.nqs.search.Lexicon.Guess;

/** The words of several registers. */
record Words(Collection<Shelf> shelves) {
    private static final int MOST = 5;

    boolean know(String word) {
        return shelves.stream().anyMatch(shelf -> shelf.ask(lexicon -> lexicon.knows(word)));
    }

    String spelled(String word) {
        return shelves.stream()
                .map(shelf -> shelf.ask(lexicon -> lexicon.spelled(word)))
                .filter(spelled -> !spelled.equals(word))
                .findFirst()
                .orElse(word);
    }

    /** The words that need the fewest errors, the commonest first; no code is guessed. */
    List<Guess> nearest(String typed) {
        var forgiven = Forms.isCode(typed) ? 0 : Spelling.forgiven(typed.length());
        for (int i = 1; i <= forgiven; i++) {
            var errors = i;
            var found =
                    shelves.stream()
                            .flatMap(shelf -> shelf.ask(l -> l.withErrors(errors, typed)).stream())
                            .sorted(
                                    Comparator.comparing((Guess g) -> !alike(g.word(), typed))
                                            .thenComparingInt(g -> -g.entries())
                                            .thenComparing(Guess::word))
                            .limit(MOST)
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Hardly anybody mistakes the first letter. */
    private static boolean alike(String word, String typed) {
        return word.charAt(0) == typed.charAt(0);
    }
}
