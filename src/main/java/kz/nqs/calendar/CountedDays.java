package kz.nqs.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The days of consecutive years as prefix sums: what a calendar is at one version. */
final class CountedDays {
    final LocalDate first;
    final LocalDate last;
    private final Map<LocalDate, DayOff> off;
    private final Set<LocalDate> worked;
    private final Set<Integer> withoutActs;

    /** {@code before[i]}: working days before the day of index i. */
    private final int[] before;

    /** {@code nth[k]}: index of the working day number k, from zero. */
    private final int[] nth;

    CountedDays(
            Collection<Integer> years,
            Map<LocalDate, DayOff> off,
            Collection<LocalDate> workedWeekends,
            Set<Integer> withoutActs) {
        first = LocalDate.of(years.stream().min(Integer::compare).orElseThrow(), 1, 1);
        last = LocalDate.of(years.stream().max(Integer::compare).orElseThrow(), 12, 31);
        this.off = Map.copyOf(off);
        worked = Set.copyOf(workedWeekends);
        this.withoutActs = Set.copyOf(withoutActs);
        var days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        before = new int[days + 1];
        for (int i = 0; i < days; i++) {
            before[i + 1] = before[i] + (dayOff(first.plusDays(i)).isEmpty() ? 1 : 0);
        }
        nth = IntStream.range(0, days).filter(i -> before[i + 1] > before[i]).toArray();
    }

    boolean isWorkingDay(LocalDate day) {
        var i = index(day);
        return before[i + 1] > before[i];
    }

    Optional<DayOff> dayOff(LocalDate day) {
        if (worked.contains(day)) {
            return Optional.empty();
        }
        return Optional.ofNullable(off.get(day)).or(() -> Optional.ofNullable(DayOff.weekend(day)));
    }

    boolean isWorkedWeekend(LocalDate day) {
        return worked.contains(day);
    }

    boolean isWithoutActs(int year) {
        return withoutActs.contains(year);
    }

    LocalDate workingDay(int n, LocalDate from) {
        var k = before[index(from)] + n - 1;
        if (k >= nth.length) {
            throw new YearNotLoaded(last.plusDays(1));
        }
        return first.plusDays(nth[k]);
    }

    int workingDaysAfter(LocalDate day, LocalDate upTo) {
        return before[index(upTo) + 1] - before[index(day) + 1];
    }

    private int index(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new YearNotLoaded(day);
        }
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    @Override
    public String toString() {
        return first + "–" + last + " " + Arrays.hashCode(nth);
    }
}
