package kz.nqs.classifiers;

import java.time.LocalDate;
import java.util.List;
import kz.nqs.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions of OKED that are no longer in force, to be read. */
@Component
public class EditionsOfActivities {
    private final JdbcClient jdbc;

    EditionsOfActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All editions, the one in force first. */
    public List<ActivityEdition> all() {
        return jdbc.sql("select * from activity_edition order by ordinal desc")
                .query(
                        (row, _) ->
                                new ActivityEdition(
                                        row.getInt("ordinal"),
                                        row.getString("act_number"),
                                        row.getObject("act_date", LocalDate.class),
                                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    /** What an older edition has one level below that code; its sections for an empty code. */
    public List<Activity> below(int ordinal, String code) {
        return jdbc.sql(
                        """
                        select * from activity_past
                        where edition = :ordinal and coalesce(parent, '') = :code order by code
                        """)
                .param("ordinal", ordinal)
                .param("code", code)
                .query(
                        (row, _) ->
                                new Activity(
                                        row.getString("code"),
                                        ActivityLevel.valueOf(row.getString("level")),
                                        row.getString("parent"),
                                        new Bilingual(
                                                row.getString("name_kk"),
                                                row.getString("name_ru"))))
                .list();
    }
}
