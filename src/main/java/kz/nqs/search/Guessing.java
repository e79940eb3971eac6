package kz.nqs.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.nqs.language.Lang;
import kz.nqs.search.Index.Match;
import org.springframework.stereotype.Component;

/** Finds what was meant where what was typed leads nowhere. */
@Component
class Guessing {
    private static final int MOST_TRIED = 3;

    private final Index index;
    private final Lexicons lexicons;

    Guessing(Index index, Lexicons lexicons) {
        this.index = index;
        this.lexicons = lexicons;
    }

    /** What was looked for instead, and what that led to. */
    record Guessed(String instead, List<Match> matches) {}

    Optional<Guessed> find(Collection<String> registers, String asked, Lang lang, int most) {
        var lexicon = lexicons.of(registers);
        var readings = Readings.of(asked);
        return Stream.concat(
                        readings.stream().flatMap(reading -> read(reading, lexicon)),
                        corrected(asked, readings, lexicon))
                .limit(MOST_TRIED)
                .flatMap(attempt -> attempt.find(registers, lang, most).stream())
                .findFirst();
    }

    /** Another alphabet, nothing else. */
    private Stream<Attempt> read(String reading, Lexicon lexicon) {
        var query = Query.of(reading);
        return !query.isEmpty()
                        && query.words().stream().map(List::getFirst).allMatch(lexicon::knows)
                ? Stream.of((registers, lang, most) -> tried(registers, query, reading, lang, most))
                : Stream.empty();
    }

    private Stream<Attempt> corrected(String asked, List<String> readings, Lexicon lexicon) {
        return Stream.concat(Stream.of(asked), readings.stream())
                .map(Query::of)
                .flatMap(query -> Correction.of(query, lexicon).stream())
                .sorted(Comparator.comparingInt(Correction::cost))
                .map(
                        correction ->
                                (registers, lang, most) ->
                                        tried(registers, correction, lexicon, lang, most));
    }

    private interface Attempt {
        Optional<Guessed> find(Collection<String> registers, Lang lang, int most);
    }

    private Optional<Guessed> tried(
            Collection<String> registers, Query query, String instead, Lang lang, int most) {
        var found = index.find(registers, query, lang, most);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Guessed(instead, found));
    }

    private Optional<Guessed> tried(
            Collection<String> registers,
            Correction correction,
            Lexicon lexicon,
            Lang lang,
            int most) {
        var found = index.find(registers, correction.query(), lang, most);
        if (found.isEmpty() || correction.isPlain()) {
            return Optional.of(found)
                    .filter(matches -> !matches.isEmpty())
                    .map(matches -> new Guessed(correction.spelled(lexicon), matches));
        }
        var one = correction.narrowed(found.getFirst().plain());
        return tried(registers, one.query(), one.spelled(lexicon), lang, most);
    }
}
