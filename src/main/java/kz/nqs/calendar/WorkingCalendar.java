package kz.nqs.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The production calendar of consecutive years, as it stands: it follows the acts that change it. A
 * year on which no act has been entered yet is counted by the Law on holidays alone, says so, and
 * is counted again when one is (docs/readings/0010).
 */
public final class WorkingCalendar {
    private volatile CountedDays days;

    public WorkingCalendar(
            Collection<Integer> years,
            Map<LocalDate, DayOff> off,
            Collection<LocalDate> workedWeekends) {
        this(years, off, workedWeekends, Set.of());
    }

    WorkingCalendar(
            Collection<Integer> years,
            Map<LocalDate, DayOff> off,
            Collection<LocalDate> workedWeekends,
            Set<Integer> withoutActs) {
        days = new CountedDays(years, off, workedWeekends, withoutActs);
    }

    /** From now on everybody who holds this calendar counts by the other. */
    void become(WorkingCalendar other) {
        days = other.days;
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.isWorkingDay(day);
    }

    /** Why the day is not worked; empty for a working day. */
    public Optional<DayOff> dayOff(LocalDate day) {
        return days.dayOff(day);
    }

    /** A weekend day that is worked by act. */
    public boolean isWorkedWeekend(LocalDate day) {
        return days.isWorkedWeekend(day);
    }

    /**
     * The {@code n}-th working day, counting {@code from} itself as the first if it is one.
     *
     * @throws YearNotLoaded if the count leaves the years loaded
     */
    public LocalDate workingDay(int n, LocalDate from) {
        return days.workingDay(n, from);
    }

    /** Working days after {@code day}, up to and with {@code upTo}. */
    public int workingDaysAfter(LocalDate day, LocalDate upTo) {
        return days.workingDaysAfter(day, upTo);
    }

    public boolean hasYear(int year) {
        return days.first.getYear() <= year && year <= days.last.getYear();
    }

    /** Whether of that year only what the law itself says is known. */
    public boolean isWithoutActs(int year) {
        return days.isWithoutActs(year);
    }

    /** The years on which acts are known, and the others up to that one, in order. */
    public List<Integer> years(int upTo) {
        var now = days;
        return IntStream.rangeClosed(now.first.getYear(), now.last.getYear())
                .filter(year -> year <= upTo || !now.isWithoutActs(year))
                .boxed()
                .toList();
    }

    /** The working days of a year. */
    public int workingDaysOf(int year) {
        var now = days;
        var newYear = LocalDate.of(year, 1, 1);
        return now.workingDaysAfter(newYear, LocalDate.of(year, 12, 31))
                + (now.isWorkingDay(newYear) ? 1 : 0);
    }

    @Override
    public String toString() {
        return "WorkingCalendar " + days;
    }
}
