package kz.nqs.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Why a day cannot be made what it is to become. */
enum Hindrance {
    /** What has been counted through that day stands. */
    NOT_AHEAD,
    /** No calendar is loaded for that year. */
    NO_YEAR,
    /** Already off. */
    OFF_ALREADY,
    /** Only a weekend day without a holiday becomes a working one. */
    NO_WEEKEND;

    String key() {
        return "calendar.hindrance." + name();
    }

    static Optional<Hindrance> of(
            CalendarChange change, WorkingCalendar calendar, LocalDate today) {
        if (!change.first().isAfter(today)) {
            return Optional.of(NOT_AHEAD);
        }
        if (!isLoaded(change.off(), calendar) || !isLoaded(change.worked(), calendar)) {
            return Optional.of(NO_YEAR);
        }
        var off = change.off();
        if (off != null && !calendar.isWorkingDay(off)) {
            return Optional.of(OFF_ALREADY);
        }
        var worked = change.worked();
        return worked == null || calendar.dayOff(worked).orElse(null) instanceof DayOff.Weekend
                ? Optional.empty()
                : Optional.of(NO_WEEKEND);
    }

    private static boolean isLoaded(
            @org.jspecify.annotations.Nullable LocalDate day, WorkingCalendar calendar) {
        return day == null || calendar.hasYear(day.getYear());
    }
}
