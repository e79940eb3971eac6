package kz.nqs.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.nqs.language.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries and the words they have. */
@Component
class Entries {
    /** To be raised when words are folded or stripped otherwise: all is put anew at the start. */
    static final int RULES = 1;

    private static final String PUT =
            """
            insert into search_entry (register, key, address, code, codes, title_kk, title_ru,
                plain_kk, plain_ru, names, words, rules)
            select register, key, address, code, string_to_array(codes, ' '), title_kk, title_ru,
                plain_kk, plain_ru, names, words::tsvector, :rules
            from unnest(:register::text[], :key::text[], :address::text[], :code::text[],
                :codes::text[], :title_kk::text[], :title_ru::text[], :plain_kk::text[],
                :plain_ru::text[], :names::text[], :words::text[])
                as put (register, key, address, code, codes, title_kk, title_ru, plain_kk, plain_ru,
                    names, words)
            on conflict (register, key) do update set
                address = excluded.address, code = excluded.code, codes = excluded.codes,
                title_kk = excluded.title_kk, title_ru = excluded.title_ru,
                plain_kk = excluded.plain_kk, plain_ru = excluded.plain_ru,
                names = excluded.names, words = excluded.words, rules = excluded.rules
            """;

    /** In order, so that two who put the same new words do not wait for one another. */
    private static final String LEARN =
            """
            insert into search_word (register, word, spelled)
            select register, word, spelled
            from unnest(:register::text[], :word::text[], :spelled::text[])
                as learnt (register, word, spelled)
            where not exists (select from search_word known
                where known.register = learnt.register and known.word = learnt.word)
            order by register, word
            on conflict do nothing
            """;

    private static final Map<String, Function<Entry, @Nullable String>> COLUMNS =
            Map.ofEntries(
                    Map.entry("register", Entry::register),
                    Map.entry("key", Entry::key),
                    Map.entry("address", Entry::address),
                    Map.entry("code", Entries::shownCode),
                    Map.entry("codes", Entries::codes),
                    Map.entry("title_kk", entry -> entry.title().kk()),
                    Map.entry("title_ru", entry -> entry.title().ru()),
                    Map.entry("plain_kk", entry -> Folding.fold(entry.title().kk())),
                    Map.entry("plain_ru", entry -> Folding.fold(entry.title().ru())),
                    Map.entry("names", Entries::names));

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(List<Entry> entries) {
        var lexemes = entries.stream().map(Lexemes::new).toList();
        var put = jdbc.sql(PUT).param("rules", RULES);
        for (var column : COLUMNS.entrySet()) {
            put = put.param(column.getKey(), values(entries.stream(), column.getValue()));
        }
        put.param("words", values(lexemes.stream(), Lexemes::vector)).update();
        var words = new TreeMap<String, Map<String, String>>();
        for (int i = 0; i < entries.size(); i++) {
            words.computeIfAbsent(entries.get(i).register(), _ -> new TreeMap<>())
                    .putAll(lexemes.get(i).words());
        }
        words.forEach(this::learn);
    }

    private void learn(String register, Map<String, String> words) {
        jdbc.sql(LEARN)
                .param("register", values(words.keySet().stream(), _ -> register))
                .param("word", values(words.keySet().stream(), word -> word))
                .param("spelled", values(words.values().stream(), word -> word))
                .update();
    }

    void remove(String register, String key) {
        jdbc.sql("delete from search_entry where register = :register and key = :key")
                .param("register", register)
                .param("key", key)
                .update();
    }

    /** Takes away what was made by other rules than today's. */
    void clear(String register) {
        jdbc.sql("delete from search_entry where register = :register")
                .param("register", register)
                .update();
    }

    boolean has(String register) {
        return jdbc.sql(
                        """
                        select exists (select from search_entry where register = :register)
                            and not exists (select from search_entry
                                where register = :register and rules <> :rules)
                        """)
                .param("register", register)
                .param("rules", RULES)
                .query(Boolean.class)
                .single();
    }

    private static <T> @Nullable String[] values(
            Stream<T> rows, Function<T, @Nullable String> column) {
        return rows.map(column).toArray(String[]::new);
    }

    private static @Nullable String shownCode(Entry entry) {
        return entry.codes().isEmpty() ? null : entry.codes().getFirst();
    }

    private static String codes(Entry entry) {
        return entry.codes().stream()
                .flatMap(code -> Stream.of(Lexemes.code(code), Lexemes.lookAlike(code)))
                .filter(code -> code != null)
                .distinct()
                .collect(joining(" "));
    }

    private static String names(Entry entry) {
        return Stream.of(entry.names().kk(), entry.names().ru())
                .flatMap(names -> Stream.of(names.split(";")))
                .map(Folding::fold)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> "|" + name + "|")
                .collect(joining(" "));
    }
}
