package kz.nqs.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deadlines of all rooms, projected into one table: whose they are and when they were met. */
@Component
public class Deadlines {
    private static final String WAITS =
            """
            met_on is null and (person = :person
                or body = :body and role = any (:roles)
                    and (role <> all (:chosen) or subject in (select unnest(:subjects))))
            """;

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A deadline has begun to run for somebody; the same one, met and begun again, is open.
     *
     * @param number by which the subject is known and stands among others of that day
     */
    public void open(
            String room,
            UUID subject,
            String number,
            String label,
            Deadline deadline,
            Whose whose) {
        jdbc.sql(
                        """
                        insert into deadline (room, subject, number, label, act, place, from_day,
                            last_day, working_days, person, body, role)
                        values (:room, :subject, :number, :label, :act, :place, :from, :last,
                            :days, :person, :body, :role)
                        on conflict (room, subject, label, act, place, from_day)
                            do update set met_on = null,
                                last_day = excluded.last_day
                        """)
                .param("room", room)
                .param("subject", subject)
                .param("number", number)
                .param("label", label)
                .param("act", deadline.basis().act().name())
                .param("place", deadline.basis().place())
                .param("from", deadline.from())
                .param("last", deadline.lastDay())
                .param("days", deadline.workingDays())
                .param("person", whose.person())
                .param("body", whose.body())
                .param("role", whose.role())
                .update();
    }

    /** What was open for the subject is done with on that day. */
    public void closeAll(String room, UUID subject, LocalDate day) {
        jdbc.sql(
                        """
                        update deadline set met_on = :day
                        where room = :room and subject = :subject and met_on is null
                        """)
                .param("day", day)
                .param("room", room)
                .param("subject", subject)
                .update();
    }

    /** What was open for the subject under that label is done with on that day. */
    public void close(String room, UUID subject, String label, LocalDate day) {
        jdbc.sql(
                        """
                        update deadline set met_on = :day
                        where room = :room and subject = :subject and label = :label
                            and met_on is null
                        """)
                .param("day", day)
                .param("room", room)
                .param("subject", subject)
                .param("label", label)
                .update();
    }

    /** All deadlines a subject has had, as they began. */
    public List<Kept> of(String room, UUID subject) {
        return jdbc.sql(
                        """
                        select * from deadline where room = :room and subject = :subject
                        order by from_day, last_day
                        """)
                .param("room", room)
                .param("subject", subject)
                .query(DeadlineRows::kept)
                .list();
    }

    /** A page of what waits on somebody, the earliest last day first. */
    public Waiting waitingOn(Waiter waiter, int most, int skip) {
        var total = new int[1];
        var rows =
                jdbc.sql(
                                "select *, count(*) over () as total from deadline where "
                                        + WAITS
                                        + """
                                         and (:kind = '' or label = :kind)
                                        order by last_day, number, label limit :most offset :skip
                                        """)
                        .params(waiter.params())
                        .param("most", most)
                        .param("skip", skip)
                        .query(
                                (row, n) -> {
                                    total[0] = row.getInt("total");
                                    return DeadlineRows.kept(row, n);
                                })
                        .list();
        return new Waiting(rows, total[0]);
    }

    /** How much of each kind waits on somebody, by the kinds' labels. */
    public SortedMap<String, Integer> kinds(Waiter waiter) {
        var kinds = new TreeMap<String, Integer>();
        jdbc.sql("select label, count(*) as many from deadline where " + WAITS + " group by label")
                .params(waiter.params())
                .query(
                        row -> {
                            kinds.put(row.getString("label"), row.getInt("many"));
                        });
        return kinds;
    }

    /** How many open deadlines of a body's people end on each day, the earliest day first. */
    public SortedMap<LocalDate, Integer> lastDaysOf(UUID body) {
        var days = new TreeMap<LocalDate, Integer>();
        jdbc.sql(
                        """
                        select last_day, count(*) as many from deadline
                        where body = :body and met_on is null group by last_day
                        """)
                .param("body", body)
                .query(
                        row -> {
                            days.put(
                                    row.getObject("last_day", LocalDate.class), row.getInt("many"));
                        });
        return days;
    }

    /** What of a body's people ends in those days, both included. */
    public List<Kept> endingOf(UUID body, LocalDate from, LocalDate upTo, int most) {
        return jdbc.sql(
                        """
                        select * from deadline where body = :body and met_on is null
                            and last_day between :from and :upTo
                        order by last_day, number, label limit :most
                        """)
                .param("body", body)
                .param("from", from)
                .param("upTo", upTo)
                .param("most", most)
                .query(DeadlineRows::kept)
                .list();
    }

    /** So many of all that waits. */
    public record Waiting(List<Kept> rows, int total) {}

    /** A deadline of a subject; {@code metOn} is null while it is open. */
    public record Kept(
            String room,
            UUID subject,
            String label,
            Deadline deadline,
            @Nullable LocalDate metOn) {}

    /** On whom a deadline waits: one person, or whoever has that role in a body. */
    public record Whose(@Nullable UUID person, @Nullable UUID body, @Nullable String role) {
        public static Whose person(UUID person) {
            return new Whose(person, null, null);
        }

        public static Whose body(UUID body, String role) {
            return new Whose(null, body, role);
        }
    }
}
