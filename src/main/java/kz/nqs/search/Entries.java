package kz.nqs.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries. */
@Component
class Entries {
    private static final String PUT =
            """
            insert into search_entry (register, key, address, codes, title_kk, title_ru, names_kk,
                names_ru, rest_kk, rest_ru, version)
            select :register, key, address, string_to_array(codes, '|'), title_kk, title_ru,
                names_kk, names_ru, rest_kk, rest_ru, :version
            from unnest(:key::text[], :address::text[], :codes::text[], :title_kk::text[],
                :title_ru::text[], :names_kk::text[], :names_ru::text[], :rest_kk::text[],
                :rest_ru::text[]) as put (key, address, codes, title_kk, title_ru, names_kk,
                names_ru, rest_kk, rest_ru)
            on conflict (register, key) do update set
                address = excluded.address, codes = excluded.codes, title_kk = excluded.title_kk,
                title_ru = excluded.title_ru, names_kk = excluded.names_kk,
                names_ru = excluded.names_ru, rest_kk = excluded.rest_kk,
                rest_ru = excluded.rest_ru, gone = false, version = excluded.version
            """;

    private static final Map<String, Function<Entry, String>> COLUMNS =
            Map.of(
                    "key", Entry::key,
                    "address", Entry::address,
                    "codes", entry -> String.join("|", entry.codes()),
                    "title_kk", entry -> entry.title().kk(),
                    "title_ru", entry -> entry.title().ru(),
                    "names_kk", entry -> entry.names().kk(),
                    "names_ru", entry -> entry.names().ru(),
                    "rest_kk", entry -> entry.rest().kk(),
                    "rest_ru", entry -> entry.rest().ru());

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(List<Entry> entries) {
        entries.stream().collect(Collectors.groupingBy(Entry::register)).forEach(this::put);
    }

    private void put(String register, List<Entry> entries) {
        var put = jdbc.sql(PUT).param("register", register).param("version", next(register));
        for (var column : COLUMNS.entrySet()) {
            put =
                    put.param(
                            column.getKey(),
                            entries.stream().map(column.getValue()).toArray(String[]::new));
        }
        put.update();
    }

    void remove(String register, String key) {
        jdbc.sql(
                        """
                        update search_entry set gone = true, version = :version
                        where register = :register and key = :key
                        """)
                .param("version", next(register))
                .param("register", register)
                .param("key", key)
                .update();
    }

    void clear(String register) {
        jdbc.sql(
                        """
                        update search_entry set gone = true, version = :version
                        where register = :register and not gone
                        """)
                .param("version", next(register))
                .param("register", register)
                .update();
    }

    boolean has(String register) {
        return jdbc.sql(
                        """
                        select exists
                            (select from search_entry where register = :register and not gone)
                        """)
                .param("register", register)
                .query(Boolean.class)
                .single();
    }

    private long next(String register) {
        return jdbc.sql(
                        """
                        insert into search_register (register, version) values (:register, 1)
                        on conflict (register) do update set version = search_register.version + 1
                        returning version
                        """)
                .param("register", register)
                .query(Long.class)
                .single();
    }
}
