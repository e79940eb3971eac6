package kz.nqs.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The production calendar of consecutive years as prefix sums. A year that is not loaded is an
 * error, never a guess.
 */
public final class WorkingCalendar {
    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocalDate, DayOff> off;
    private final Set<LocalDate> worked;

    /** {@code before[i]}: working days before the day of index i. */
    private final int[] before;

    /** {@code nth[k]}: index of the working day number k, from zero. */
    private final int[] nth;

    public WorkingCalendar(
            Collection<Integer> years,
            Map<LocalDate, DayOff> off,
            Collection<LocalDate> workedWeekends) {
        first = LocalDate.of(years.stream().min(Integer::compare).orElseThrow(), 1, 1);
        last = LocalDate.of(years.stream().max(Integer::compare).orElseThrow(), 12, 31);
        this.off = Map.copyOf(off);
        worked = Set.copyOf(workedWeekends);
        var days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        before = new int[days + 1];
        for (int i = 0; i < days; i++) {
            before[i + 1] = before[i] + (dayOff(first.plusDays(i)).isEmpty() ? 1 : 0);
        }
        nth = IntStream.range(0, days).filter(i -> before[i + 1] > before[i]).toArray();
    }

    public boolean isWorkingDay(LocalDate day) {
        var i = index(day);
        return before[i + 1] > before[i];
    }

    /** Why the day is not worked; empty for a working day. */
    public Optional<DayOff> dayOff(LocalDate day) {
        if (worked.contains(day)) {
            return Optional.empty();
        }
        return Optional.ofNullable(off.get(day)).or(() -> Optional.ofNullable(DayOff.weekend(day)));
    }

    /** A weekend day that is worked by act. */
    public boolean isWorkedWeekend(LocalDate day) {
        return worked.contains(day);
    }

    /**
     * The {@code n}-th working day, counting {@code from} itself as the first if it is one.
     *
     * @throws YearNotLoaded if the count leaves the years loaded
     */
    public LocalDate workingDay(int n, LocalDate from) {
        var k = before[index(from)] + n - 1;
        if (k >= nth.length) {
            throw new YearNotLoaded(last.plusDays(1));
        }
        return first.plusDays(nth[k]);
    }

    /** Working days after {@code day}, up to and with {@code upTo}. */
    public int workingDaysAfter(LocalDate day, LocalDate upTo) {
        return before[index(upTo) + 1] - before[index(day) + 1];
    }

    /** The years loaded, in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
    }

    /** The working days of a year. */
    public int workingDaysOf(int year) {
        return workingDaysAfter(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                + (isWorkingDay(LocalDate.of(year, 1, 1)) ? 1 : 0);
    }

    private int index(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new YearNotLoaded(day);
        }
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    @Override
    public String toString() {
        return "WorkingCalendar " + first + "–" + last + " " + Arrays.hashCode(nth);
    }
}
