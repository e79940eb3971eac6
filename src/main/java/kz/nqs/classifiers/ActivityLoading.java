package kz.nqs.classifiers;

import java.util.List;
import java.util.function.Function;
import kz.nqs.language.Folding;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts OKED into the database at the first start; what is there already stays. */
@Component
class ActivityLoading implements SmartInitializingSingleton {
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
        jdbc.sql(
                        """
                        insert into activity (code, level, parent, section, name_kk, name_ru, folded)
                        select code, upper(level), nullif(parent, ''), section, kk, ru, folded
                        from unnest(:codes::text[], :levels::text[], :parents::text[],
                            :sections::text[], :kk::text[], :ru::text[], :folded::text[])
                            as row (code, level, parent, section, kk, ru, folded)
                        on conflict (code) do nothing
                        """)
                .param("codes", column(rows, r -> r.getField("code")))
                .param("levels", column(rows, r -> r.getField("level")))
                .param("parents", column(rows, r -> r.getField("parent")))
                .param("sections", column(rows, r -> r.getField("section")))
                .param("kk", column(rows, r -> r.getField("name_kk")))
                .param("ru", column(rows, r -> r.getField("name_ru")))
                .param(
                        "folded",
                        column(
                                rows,
                                r ->
                                        Folding.fold(
                                                r.getField("code"),
                                                r.getField("name_kk"),
                                                r.getField("name_ru"))))
                .update();
    }

    private static <T> String[] column(List<T> rows, Function<T, String> field) {
        return rows.stream().map(field).toArray(String[]::new);
    }
}
