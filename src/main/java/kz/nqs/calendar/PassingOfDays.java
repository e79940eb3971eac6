package kz.nqs.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the days pass one by one, each in a transaction of its own, none twice and none left out.
 */
@Component
class PassingOfDays {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<DailyStep> steps;
    private final Clock clock;

    PassingOfDays(
            JdbcClient jdbc, TransactionTemplate transaction, List<DailyStep> steps, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.steps = steps;
        this.clock = clock;
    }

    /** Everything that time has done by itself up to today. */
    public void catchUp() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> nextDay(LocalDate.now(clock))))) {
            // the next day has its own transaction
        }
    }

    private boolean nextDay(LocalDate today) {
        jdbc.sql("insert into passed_day (one, day) values (true, :today) on conflict do nothing")
                .param("today", today)
                .update();
        var passed =
                jdbc.sql("select day from passed_day for update").query(LocalDate.class).single();
        if (!passed.isBefore(today)) {
            return false;
        }
        var day = passed.plusDays(1);
        steps.forEach(step -> step.dayBegins(day));
        jdbc.sql("update passed_day set day = :day").param("day", day).update();
        return true;
    }
}
