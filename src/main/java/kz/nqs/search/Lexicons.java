package kz.nqs.search;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words of the registers, kept until there are new ones; a word whose number was taken before
 * others but committed after them is noticed within a minute.
 */
@Component
class Lexicons {
    private static final long LIFETIME = Duration.ofMinutes(1).toNanos();

    private final JdbcClient jdbc;
    private final Map<Set<String>, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Lexicon lexicon, long last, long loaded) {}

    Lexicons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Lexicon of(Collection<String> registers) {
        var asked = Set.copyOf(registers);
        var last =
                jdbc.sql("select coalesce(max(id), 0) from search_word").query(Long.class).single();
        return kept.compute(
                        asked,
                        (_, known) ->
                                known != null && isFresh(known, last) ? known : load(asked, last))
                .lexicon();
    }

    private static boolean isFresh(Kept known, long last) {
        return known.last() == last && System.nanoTime() - known.loaded() < LIFETIME;
    }

    private Kept load(Set<String> registers, long last) {
        var words = new TreeMap<String, String>();
        jdbc.sql("select word, spelled from search_word where register = any (:registers)")
                .param("registers", registers.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("word"), row.getString("spelled")))
                .list()
                .forEach(word -> words.putIfAbsent(word.getKey(), word.getValue()));
        return new Kept(new Lexicon(words), last, System.nanoTime());
    }
}
