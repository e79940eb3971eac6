package kz.nqs.classifiers;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts OKED into the database at the first start; what is there already stays. */
@Component
class ActivityLoading {
    private static final String INSERT =
            """
            insert into activity (code, level, parent, section, name_kk, name_ru)
            select code, upper(level), nullif(parent, ''), section, kk, ru
            from unnest(:code::text[], :level::text[], :parent::text[], :section::text[],
                :name_kk::text[], :name_ru::text[])
                as row (code, level, parent, section, kk, ru)
            on conflict (code) do nothing
            """;

    private final JdbcClient jdbc;

    ActivityLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void loadOnce() {
        if (jdbc.sql("select not exists (select from activity)").query(Boolean.class).single()) {
            load();
        }
    }

    void load() {
        var rows = Tables.read("oked");
        var insert = jdbc.sql(INSERT);
        for (var column : List.of("code", "level", "parent", "section", "name_kk", "name_ru")) {
            var cells = rows.stream().map(row -> row.getField(column)).toArray(String[]::new);
            insert = insert.param(column, cells);
        }
        insert.update();
    }
}
