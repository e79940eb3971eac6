package kz.nqs.calendar;

import java.time.LocalDate;
import kz.nqs.law.Citation;

/** A length of time as the law gives it: «в течение трёх рабочих дней после дня …». */
public record Term(int workingDays, Counting counting, Citation basis) {
    public Term {
        if (workingDays < 1) {
            throw new IllegalArgumentException(
                    basis + ": a term of " + workingDays + " working days");
        }
    }

    public static Term workingDays(int count, Citation basis) {
        return new Term(count, Counting.AFTER_THE_DAY, basis);
    }

    LocalDate lastDay(LocalDate anchor, WorkingCalendar calendar) {
        return calendar.workingDay(workingDays, counting.firstDay(anchor));
    }
}
