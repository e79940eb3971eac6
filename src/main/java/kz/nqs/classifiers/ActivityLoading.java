package kz.nqs.classifiers;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.function.Function;
import kz.nqs.language.Folding;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts OKED into the database at the first start; what is there already stays. */
@Component
class ActivityLoading implements SmartInitializingSingleton {
    private static final String INSERT =
            """
            insert into activity (code, level, parent, section, name_kk, name_ru, folded)
            select code, upper(level), nullif(parent, ''), section, kk, ru, folded
            from unnest(:code::text[], :level::text[], :parent::text[], :section::text[],
                :name_kk::text[], :name_ru::text[], :folded::text[])
                as row (code, level, parent, section, kk, ru, folded)
            on conflict (code) do nothing
            """;

    private final JdbcClient jdbc;

    ActivityLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (jdbc.sql("select not exists (select from activity)").query(Boolean.class).single()) {
            load();
        }
    }

    void load() {
        var rows = Tables.read("oked");
        var insert = jdbc.sql(INSERT);
        for (var column : List.of("code", "level", "parent", "section", "name_kk", "name_ru")) {
            insert = insert.param(column, column(rows, row -> row.getField(column)));
        }
        insert.param("folded", column(rows, ActivityLoading::folded)).update();
    }

    private static String folded(NamedCsvRecord row) {
        return Folding.fold(row.getField("code"), row.getField("name_kk"), row.getField("name_ru"));
    }

    private static String[] column(
            List<NamedCsvRecord> rows, Function<NamedCsvRecord, String> field) {
        return rows.stream().map(field).toArray(String[]::new);
    }
}
