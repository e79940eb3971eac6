package kz.nqs.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.nqs.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A term that has begun to run: from which day, to which day inclusive, and by which paragraph.
 *
 * @param workingDays how many it is counted by, so that it can be counted again when the calendar
 *     changes; null where the day is fixed
 */
public record Deadline(
        Citation basis, LocalDate from, LocalDate lastDay, @Nullable Integer workingDays) {

    /** A day that is fixed and not counted, such as that of an exam. */
    public static Deadline fixed(Citation basis, LocalDate from, LocalDate day) {
        return new Deadline(basis, from, day, null);
    }

    public static Deadline running(Term term, LocalDate from, WorkingCalendar calendar) {
        return new Deadline(term.basis(), from, term.lastDay(from, calendar), term.workingDays());
    }

    /** The same as that calendar counts it. */
    Deadline under(WorkingCalendar calendar) {
        return workingDays == null
                ? this
                : running(Term.workingDays(workingDays, basis), from, calendar);
    }

    public boolean allows(LocalDate today) {
        return !today.isAfter(lastDay);
    }

    public Standing on(LocalDate today, WorkingCalendar calendar) {
        return switch (Integer.signum(today.compareTo(lastDay))) {
            case -1 -> new Standing.Running(calendar.workingDaysAfter(today, lastDay));
            case 0 -> new Standing.LastDay();
            default -> new Standing.Missed(calendar.workingDaysAfter(lastDay, today));
        };
    }

    /**
     * Day by day, how the last day was found: the day it runs from, then each day up to the last.
     */
    public List<Counted> count(WorkingCalendar calendar) {
        var days = new ArrayList<Counted>();
        var number = 0;
        for (var day = from.plusDays(1); !day.isAfter(lastDay); day = day.plusDays(1)) {
            var off = calendar.dayOff(day);
            number += off.isEmpty() ? 1 : 0;
            days.add(new Counted(day, off, number, calendar.isWorkedWeekend(day)));
        }
        return days;
    }

    /** One day of a count: skipped for a reason, or the {@code number}-th working day. */
    public record Counted(LocalDate day, Optional<DayOff> off, int number, boolean byTransfer) {}

    /** What a deadline says to whoever looks at it today. */
    public sealed interface Standing {
        record Running(int workingDaysLeft) implements Standing {}

        record LastDay() implements Standing {}

        record Missed(int workingDaysAgo) implements Standing {}
    }
}
