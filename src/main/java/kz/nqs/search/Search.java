package kz.nqs.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.nqs.language.Lang;
import kz.nqs.search.Found.Hits;
import kz.nqs.search.Shelf.Best;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The search over all registers: the only door of this room. */
@Component
@Transactional
public class Search {
    /** What is typed beyond that is not read. */
    public static final int MOST_TYPED = 200;

    private final Entries entries;
    private final Shelves shelves;

    Search(Entries entries, Shelves shelves) {
        this.entries = entries;
        this.shelves = shelves;
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

    /** Whether the register's entries are here; else it puts them all. */
    public boolean has(String register) {
        return entries.has(register);
    }

    /** All that the register has, in place of what was known of it. */
    public void replace(String register, List<Entry> all) {
        entries.clear(register);
        entries.put(all);
    }

    /** The best of one register. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Found find(String register, String typed, Lang lang, int most) {
        return find(List.of(register), typed, lang, most);
    }

    /**
     * The best of several registers; where what was typed leads nowhere, what was probably meant.
     *
     * @param most how many of each register
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Found find(Collection<String> registers, String typed, Lang lang, int most) {
        var asked = read(typed);
        var query = Query.of(asked);
        if (query.isEmpty()) {
            return found(asked, null, Map.of());
        }
        var of = shelves.of(registers);
        var best = best(of, query, lang, most);
        if (!best.isEmpty()) {
            return found(asked, null, best);
        }
        return new Guessing(of, lang, most)
                .find(asked)
                .map(guessed -> found(asked, guessed.text(), guessed.best()))
                .orElseGet(() -> found(asked, null, Map.of()));
    }

    /** What of a typed text is looked for: its beginning, without what cannot be seen. */
    public static String read(String typed) {
        var beginning = typed.substring(0, Math.min(typed.length(), 4 * MOST_TYPED));
        var visible = beginning.replaceAll("[\\p{C}\\s]+", " ").strip();
        return visible.substring(0, Math.min(visible.length(), MOST_TYPED)).strip();
    }

    static Map<String, Best> best(Map<String, Shelf> shelves, Query query, Lang lang, int most) {
        var found = new LinkedHashMap<String, Best>();
        shelves.forEach((register, shelf) -> found.put(register, shelf.find(query, lang, most)));
        found.values().removeIf(best -> best.total() == 0);
        return found;
    }

    private static Found found(String asked, @Nullable String instead, Map<String, Best> found) {
        var registers = new LinkedHashMap<String, Hits>();
        found.forEach(
                (register, best) -> registers.put(register, new Hits(best.hits(), best.total())));
        return new Found(asked, instead, Map.copyOf(registers));
    }
}
