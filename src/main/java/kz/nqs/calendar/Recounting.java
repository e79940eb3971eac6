package kz.nqs.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import kz.nqs.calendar.Deadlines.Whose;
import kz.nqs.journal.Author;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts open deadlines again under another calendar. One that was met or missed stays as it was,
 * and so does a day that was fixed and not counted.
 */
@Component
class Recounting {
    private static final String OPEN =
            """
            select * from deadline where met_on is null and working_days is not null
                and last_day >= :today
            order by last_day, subject
            """;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Recounting(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** The deadlines whose last day is another under that calendar. */
    List<Recounted> moved(WorkingCalendar calendar) {
        return jdbc
                .sql(OPEN)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> recounted(row, n, calendar))
                .stream()
                .filter(r -> !r.before().equals(r.now()))
                .toList();
    }

    /** The last days move; old and new are journaled. */
    void move(List<Recounted> moved, CalendarChange change, Author author) {
        for (var r : moved) {
            var stillOpen =
                    jdbc.sql(
                                    """
                            update deadline set last_day = :now
                            where room = :room and subject = :subject and label = :label
                                and act = :act and place = :place and from_day = :from
                                and met_on is null
                            """)
                            .param("now", r.now().lastDay())
                            .param("room", r.room())
                            .param("subject", r.subject())
                            .param("label", r.label())
                            .param("act", r.before().basis().act().name())
                            .param("place", r.before().basis().place())
                            .param("from", r.before().from())
                            .update();
            if (stillOpen == 1) {
                journal.record(entry(r, change, author));
            }
        }
    }

    /** Belongs to no version of its subject: nobody is overtaken by the calendar. */
    private Entry entry(Recounted r, CalendarChange change, Author author) {
        var details = new HashMap<>(change.journaled());
        details.put("was", written(r.before().lastDay()));
        details.put("now", written(r.now().lastDay()));
        return new Entry(
                r.room(),
                r.subject(),
                0,
                clock.instant(),
                author,
                "calendar.step.Recount",
                r.now().basis(),
                details);
    }

    private static String written(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Recounted recounted(ResultSet row, int number, WorkingCalendar calendar)
            throws SQLException {
        var kept = DeadlineRows.kept(row, number);
        var whose =
                new Whose(
                        row.getObject("person", UUID.class),
                        row.getObject("body", UUID.class),
                        row.getString("role"));
        return new Recounted(
                kept.room(),
                kept.subject(),
                kept.label(),
                kept.deadline(),
                kept.deadline().under(calendar),
                whose);
    }
}
