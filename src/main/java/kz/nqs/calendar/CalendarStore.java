package kz.nqs.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes of the calendar as rows, and the version that grows with each. */
@Component
class CalendarStore {
    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int version() {
        return jdbc.sql("select version from calendar_version").query(Integer.class).single();
    }

    /** One change at a time: others wait until this transaction ends. */
    void hold() {
        jdbc.sql("select version from calendar_version for update").query(Integer.class).single();
    }

    private int nextVersion() {
        return jdbc.sql("update calendar_version set version = version + 1 returning version")
                .query(Integer.class)
                .single();
    }

    /** All changes that were ever made, the newest first. */
    List<CalendarChange> changes() {
        return jdbc.sql("select * from calendar_change order by version desc")
                .query(CalendarStore::change)
                .list();
    }

    void add(CalendarChange change) {
        jdbc.sql(
                        """
                        insert into calendar_change (id, version, off_day, worked_day, act_kk, act_ru,
                            act_number, act_date, made_by, made_at)
                        values (:id, :version, :off, :worked, :kk, :ru, :number, :date, :by, :at)
                        """)
                .param("id", change.id())
                .param("version", nextVersion())
                .param("off", change.off())
                .param("worked", change.worked())
                .param("kk", change.act().kk())
                .param("ru", change.act().ru())
                .param("number", change.actNumber())
                .param("date", change.actDate())
                .param("by", change.madeBy())
                .param("at", change.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(UUID id, String by, Instant at) {
        nextVersion();
        jdbc.sql("update calendar_change set withdrawn_by = :by, withdrawn_at = :at where id = :id")
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static CalendarChange change(ResultSet row, int number) throws SQLException {
        return new CalendarChange(
                row.getObject("id", UUID.class),
                row.getObject("off_day", LocalDate.class),
                row.getObject("worked_day", LocalDate.class),
                new Bilingual(row.getString("act_kk"), row.getString("act_ru")),
                row.getString("act_number"),
                Objects.requireNonNull(row.getObject("act_date", LocalDate.class)),
                row.getString("made_by"),
                Objects.requireNonNull(moment(row, "made_at")),
                row.getString("withdrawn_by"),
                moment(row, "withdrawn_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
