package kz.nqs.classifiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.nqs.imports.Ordered;
import kz.nqs.language.Bilingual;
import kz.nqs.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** OKED as rows: the newest edition, and the older ones beside it. */
@Component
class ActivityStore {
    private final JdbcClient jdbc;
    private final Search search;
    private final JsonMapper json = JsonMapper.shared();

    ActivityStore(JdbcClient jdbc, Search search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** All that there ever was, the upper levels first. */
    List<ActivityRecord> all() {
        return jdbc.sql("select * from activity order by section, level <> 'SECTION', code")
                .query(ActivityStore::record)
                .list();
    }

    List<ActivityRecord> all(List<String> codes) {
        return jdbc.sql("select * from activity where code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(ActivityStore::record)
                .list();
    }

    void write(List<ActivityRecord> records) {
        jdbc.sql(
                        """
                        insert into activity (code, level, parent, section, name_kk, name_ru, gone)
                        select code, level, parent, section, name_kk, name_ru, gone
                        from jsonb_to_recordset(:rows::jsonb) as r (code text, level text, parent text,
                            section text, name_kk text, name_ru text, gone boolean)
                        on conflict (code) do update set level = excluded.level,
                            parent = excluded.parent, section = excluded.section,
                            name_kk = excluded.name_kk, name_ru = excluded.name_ru,
                            gone = excluded.gone
                        """)
                .param("rows", json.writeValueAsString(records.stream().map(this::row).toList()))
                .update();
        search.putAll(
                records.stream()
                        .filter(record -> !record.gone())
                        .map(record -> FindableClassifiers.entry(record.code(), record.name()))
                        .toList());
        records.stream().filter(ActivityRecord::gone).forEach(gone -> forget(gone.code()));
    }

    void remove(List<String> codes) {
        jdbc.sql("delete from activity where code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .update();
        codes.forEach(this::forget);
    }

    private void forget(String code) {
        search.remove(Classifiers.ACTIVITIES, code);
    }

    /** The edition of that file begins, once: the one before it is put aside whole. */
    void begin(Ordered ordered) {
        var begun =
                jdbc.sql(
                                """
                                insert into activity_edition (ordinal, batch, act_number, act_date, valid_from)
                                select max(ordinal) + 1, :batch, :number, :date, :from from activity_edition
                                on conflict (batch) do nothing
                                """)
                        .param("batch", ordered.batch())
                        .param("number", ordered.actNumber())
                        .param("date", ordered.actDate())
                        .param("from", ordered.validFrom())
                        .update();
        if (begun == 1) {
            jdbc.sql(
                            """
                            insert into activity_past (edition, code, level, parent, name_kk, name_ru)
                            select e.ordinal - 1, a.code, a.level, a.parent, a.name_kk, a.name_ru
                            from activity a, activity_edition e where e.batch = :batch and not a.gone
                            """)
                    .param("batch", ordered.batch())
                    .update();
        }
    }

    /** As if the edition of that file had never been. */
    void end(Ordered ordered) {
        jdbc.sql(
                        """
                        delete from activity_past p using activity_edition e
                        where e.batch = :batch and p.edition = e.ordinal - 1
                        """)
                .param("batch", ordered.batch())
                .update();
        jdbc.sql("delete from activity_edition where batch = :batch")
                .param("batch", ordered.batch())
                .update();
    }

    private Map<String, @Nullable Object> row(ActivityRecord record) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("code", record.code());
        row.put("level", record.level().name());
        row.put("parent", record.parent());
        row.put("section", record.section());
        row.put("name_kk", record.name().kk());
        row.put("name_ru", record.name().ru());
        row.put("gone", record.gone());
        return row;
    }

    private static ActivityRecord record(ResultSet row, int number) throws SQLException {
        return new ActivityRecord(
                row.getString("code"),
                ActivityLevel.valueOf(row.getString("level")),
                row.getString("parent"),
                row.getString("section"),
                new Bilingual(row.getString("name_kk"), row.getString("name_ru")),
                row.getBoolean("gone"));
    }
}
