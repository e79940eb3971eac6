package kz.nqs.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the platform's clock ahead, for demonstration only: day by day, so that order is kept. */
@Component
public class TimeMachine {
    private final PlatformClock clock;
    private final WorkingCalendar calendar;
    private final PassingOfDays days;
    private final JdbcClient jdbc;

    TimeMachine(Clock clock, WorkingCalendar calendar, PassingOfDays days, JdbcClient jdbc) {
        this.clock = (PlatformClock) clock;
        this.calendar = calendar;
        this.days = days;
        this.jdbc = jdbc;
    }

    /**
     * Lets that many working days pass.
     *
     * @return the new today
     * @throws YearNotLoaded if the production calendar ends before
     */
    public synchronized LocalDate pass(int workingDays) {
        var today = LocalDate.now(clock);
        var target = calendar.workingDay(workingDays, today.plusDays(1));
        for (var day = today; day.isBefore(target); day = day.plusDays(1)) {
            var ahead = clock.shiftDays() + 1;
            jdbc.sql("update clock_shift set days = :days").param("days", ahead).update();
            clock.shiftTo(ahead);
            days.catchUp();
        }
        return target;
    }

    /** How many days the clock is ahead. */
    public int daysAhead() {
        return clock.shiftDays();
    }
}
