package kz.nqs.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.nqs.language.Lang;
import kz.nqs.search.Shelf.Best;

/** Finds what was meant where what was typed leads nowhere. */
record Guessing(Map<String, Shelf> shelves, Lang lang, int most) {
    private static final int MOST_TRIED = 4;

    /** What was looked for, and what that led to in each register. */
    record Guessed(String text, Map<String, Best> best) {}

    Optional<Guessed> find(String asked) {
        var known = new Words(shelves.values());
        var readings = Readings.of(asked);
        return Stream.concat(
                        readings.stream().flatMap(reading -> plain(reading, known).stream()),
                        corrected(asked, readings, known))
                .limit(MOST_TRIED)
                .findFirst();
    }

    /** Another alphabet, nothing else. */
    private Optional<Guessed> plain(String reading, Words known) {
        var query = Query.of(reading);
        var isKnown = query.words().stream().map(List::getFirst).allMatch(known::know);
        return query.isEmpty() || !isKnown ? Optional.empty() : tried(query, reading);
    }

    private Stream<Guessed> corrected(String asked, List<String> readings, Words known) {
        return Stream.concat(Stream.of(asked), readings.stream())
                .map(Query::of)
                .flatMap(query -> Correction.of(query, known).stream())
                .sorted(Comparator.comparingInt(Correction::cost))
                .flatMap(correction -> tried(correction, known).stream());
    }

    private Optional<Guessed> tried(Correction correction, Words known) {
        var found = tried(correction.query(), correction.spelled(known));
        if (found.isEmpty() || correction.isPlain()) {
            return found;
        }
        var best = found.get().best().values().iterator().next().documents().getFirst();
        var one = correction.narrowed(best.plain());
        return tried(one.query(), one.spelled(known));
    }

    private Optional<Guessed> tried(Query query, String text) {
        var best = Search.best(shelves, query, lang, most);
        return best.isEmpty() ? Optional.empty() : Optional.of(new Guessed(text, best));
    }
}
