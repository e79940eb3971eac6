package kz.nqs.calendar;

import java.time.LocalDate;
import java.util.List;
import kz.nqs.law.Citation;

/** «не менее десяти и не более двадцати рабочих дней» between two dates. */
public record Window(int atLeast, int atMost, Citation basis) {

    /** Whether {@code to} is a working day of the window that opens by {@code from}. */
    public boolean admits(LocalDate from, LocalDate to, WorkingCalendar calendar) {
        return !to.isBefore(from) && days(from, calendar).contains(to);
    }

    /** Exactly the working days that the window permits, in order. */
    public List<LocalDate> days(LocalDate from, WorkingCalendar calendar) {
        var earliest = calendar.workingDay(atLeast, from.plusDays(1));
        var latest = calendar.workingDay(atMost, from.plusDays(1));
        return earliest.datesUntil(latest.plusDays(1)).filter(calendar::isWorkingDay).toList();
    }
}
