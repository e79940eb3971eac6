package kz.nqs.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.nqs.language.Lang;
import kz.nqs.search.Found.Hits;
import kz.nqs.search.Index.Match;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The search over all registers: the only door of this room. */
@Component
@Transactional
public class Search {
    /** What is typed beyond that is not read. */
    public static final int MOST_TYPED = 200;

    private final Entries entries;
    private final Index index;
    private final Guessing guessing;

    Search(Entries entries, Index index, Guessing guessing) {
        this.entries = entries;
        this.index = index;
        this.guessing = guessing;
    }

    /** Makes an entry known, or what has changed of it. */
    public void put(Entry entry) {
        entries.put(List.of(entry));
    }

    public void putAll(List<Entry> all) {
        entries.put(all);
    }

    public void remove(String register, String key) {
        entries.remove(register, key);
    }

    /** Whether the register's entries are here, made by today's rules; else it puts them all. */
    public boolean has(String register) {
        return entries.has(register);
    }

    /** All that the register has, in place of what was known of it. */
    public void replace(String register, List<Entry> all) {
        entries.clear(register);
        entries.put(all);
    }

    /** The best of one register. */
    public Found find(String register, String typed, Lang lang, int most) {
        return find(List.of(register), typed, lang, most);
    }

    /**
     * The best of several registers; where what was typed leads nowhere, what was probably meant.
     *
     * @param most how many of each register
     */
    @Transactional(readOnly = true)
    public Found find(Collection<String> registers, String typed, Lang lang, int most) {
        var asked = read(typed);
        var matches = index.find(registers, Query.of(asked), lang, most);
        if (!matches.isEmpty() || asked.isEmpty()) {
            return found(asked, null, matches);
        }
        return guessing.find(registers, asked, lang, most)
                .map(guessed -> found(asked, guessed.instead(), guessed.matches()))
                .orElseGet(() -> found(asked, null, List.of()));
    }

    /** What of a typed text is looked for: its beginning, without what cannot be seen. */
    public static String read(String typed) {
        var beginning = typed.substring(0, Math.min(typed.length(), 4 * MOST_TYPED));
        var visible = beginning.replaceAll("[\\p{C}\\s]+", " ").strip();
        return visible.substring(0, Math.min(visible.length(), MOST_TYPED)).strip();
    }

    private static Found found(String asked, @Nullable String instead, List<Match> matches) {
        var registers =
                matches.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Match::register, LinkedHashMap::new, Collectors.toList()));
        var hits = new LinkedHashMap<String, Hits>();
        registers.forEach((register, of) -> hits.put(register, hits(of)));
        return new Found(asked, instead, Map.copyOf(hits));
    }

    private static Hits hits(List<Match> matches) {
        return new Hits(matches.stream().map(Match::hit).toList(), matches.getFirst().total());
    }
}
