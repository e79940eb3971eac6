package kz.nqs.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.nqs.law.Citation;

/** A term that has begun to run: from which day, to which day inclusive, and by which paragraph. */
public record Deadline(Citation basis, LocalDate from, LocalDate lastDay) {

    public static Deadline running(Term term, LocalDate from, WorkingCalendar calendar) {
        return new Deadline(term.basis(), from, term.lastDay(from, calendar));
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
