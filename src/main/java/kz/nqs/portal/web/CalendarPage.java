package kz.nqs.portal.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.nqs.calendar.DayOff;
import kz.nqs.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** A year of the production calendar, month by month. */
record CalendarPage(
        int year,
        List<Integer> years,
        boolean withoutActs,
        int workingDays,
        List<Month> months,
        List<Day> workedInstead) {

    /**
     * One day.
     *
     * @param worked whether it is a weekend day that is worked by act
     * @param workedFor the day off that it is worked for, if it is for one
     */
    public record Day(
            LocalDate day, @Nullable DayOff off, boolean worked, @Nullable LocalDate workedFor) {
        /** Neither an ordinary working day nor an ordinary weekend. */
        public boolean special() {
            return worked || (off != null && !(off instanceof DayOff.Weekend));
        }
    }

    /** A month in whole weeks, Monday first; days of other months are empty. */
    public record Month(YearMonth month, int workingDays, List<List<Optional<Day>>> weeks) {
        public List<Day> special() {
            return weeks.stream()
                    .flatMap(List::stream)
                    .flatMap(Optional::stream)
                    .filter(Day::special)
                    .toList();
        }
    }

    /**
     * @param next up to which year those are named that have no acts yet
     */
    static CalendarPage of(int year, WorkingCalendar calendar, int next) {
        var months =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), calendar))
                        .toList();
        return new CalendarPage(
                year,
                calendar.years(next),
                calendar.isWithoutActs(year),
                calendar.workingDaysOf(year),
                months,
                months.stream()
                        .flatMap(month -> month.special().stream())
                        .filter(Day::worked)
                        .toList());
    }

    private static Month month(YearMonth month, WorkingCalendar calendar) {
        var weeks = new ArrayList<List<Optional<Day>>>();
        var last = month.atEndOfMonth();
        for (var monday = month.atDay(1).with(DayOfWeek.MONDAY);
                !monday.isAfter(last);
                monday = monday.plusWeeks(1)) {
            weeks.add(
                    monday.datesUntil(monday.plusWeeks(1))
                            .map(
                                    day ->
                                            Optional.of(day)
                                                    .filter(d -> YearMonth.from(d).equals(month))
                                                    .map(d -> day(d, calendar)))
                            .toList());
        }
        var working = month.atDay(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay);
        return new Month(month, (int) working.count(), weeks);
    }

    private static Day day(LocalDate day, WorkingCalendar calendar) {
        return new Day(
                day,
                calendar.dayOff(day).orElse(null),
                calendar.isWorkedWeekend(day),
                calendar.isWorkedWeekend(day) ? workedFor(day, calendar) : null);
    }

    private static @Nullable LocalDate workedFor(LocalDate worked, WorkingCalendar calendar) {
        return LocalDate.of(worked.getYear(), 1, 1)
                .datesUntil(LocalDate.of(worked.getYear() + 1, 1, 1))
                .filter(
                        day ->
                                calendar.dayOff(day).orElse(null) instanceof DayOff.Moved moved
                                        && moved.worked().equals(worked))
                .findFirst()
                .orElse(null);
    }
}
