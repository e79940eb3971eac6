package kz.nqs.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import kz.nqs.calendar.DayOff.Holiday;
import kz.nqs.calendar.DayOff.InPlaceOf;
import kz.nqs.calendar.DayOff.Moved;
import kz.nqs.calendar.DayOff.Weekend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The production calendars as they were published, day by day. */
class HolidaysTest {
    private final WorkingCalendar calendar = HolidayRules.load().calendar();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                """
                2023 | 02.01 03.01 08.03 21.03 22.03 23.03 01.05 08.05 09.05 28.06 06.07 07.07 \
                30.08 25.10 18.12
                """,
                """
                2024 | 01.01 02.01 08.03 21.03 22.03 25.03 01.05 07.05 08.05 09.05 08.07 30.08 \
                25.10 16.12
                """,
                """
                2025 | 01.01 02.01 03.01 07.01 10.03 21.03 24.03 25.03 01.05 07.05 09.05 06.06 \
                07.07 01.09 27.10 16.12
                """,
                """
                2026 | 01.01 02.01 07.01 09.03 23.03 24.03 25.03 01.05 07.05 11.05 27.05 06.07 \
                26.10 16.12
                """,
                """
                2027 | 01.01 04.01 07.01 08.03 15.03 22.03 23.03 24.03 03.05 07.05 10.05 06.07 \
                25.10 16.12
                """
            })
    void these_days_from_monday_to_friday_are_off_and_no_others(int year, String days) {
        assertThat(
                        daysOf(year).stream()
                                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                                .filter(day -> !calendar.isWorkingDay(day)))
                .containsExactlyElementsOf(days(year, days));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2023, 01.07", "2024, 04.05", "2025, 05.01", "2026, ", "2027, "})
    void these_weekend_days_are_worked_and_no_others(int year, String days) {
        assertThat(
                        daysOf(year).stream()
                                .filter(day -> day.getDayOfWeek().getValue() > 5)
                                .filter(calendar::isWorkingDay))
                .containsExactlyElementsOf(days(year, days == null ? "" : days))
                .allMatch(calendar::isWorkedWeekend);
    }

    @ParameterizedTest(name = "{0}: {1} working days")
    @CsvSource({"2023, 246", "2024, 249", "2025, 246", "2026, 247", "2027, 247"})
    void a_year_has_so_many_working_days(int year, int workingDays) {
        assertThat(calendar.workingDaysOf(year)).isEqualTo(workingDays);
        assertThat(daysOf(year).stream().filter(calendar::isWorkingDay)).hasSize(workingDays);
    }

    @Test
    void christmas_on_a_saturday_or_sunday_is_not_made_up_for() {
        assertThat(calendar.dayOff(day("2023-01-07")).orElseThrow()).isInstanceOf(Holiday.class);
        assertThat(calendar.isWorkingDay(day("2023-01-09"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2024-01-08"))).isTrue();
    }

    @Test
    void kurban_ait_on_a_sunday_is_not_made_up_for() {
        assertThat(calendar.dayOff(day("2024-06-16")).orElseThrow()).isInstanceOf(Holiday.class);
        assertThat(calendar.isWorkingDay(day("2024-06-17"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2027-05-17"))).isTrue();
    }

    @Test
    void no_day_off_is_made_up_for_a_day_that_does_not_move() {
        var madeUpFor =
                calendar.years(2027).stream()
                        .flatMap(year -> daysOf(year).stream())
                        .flatMap(day -> calendar.dayOff(day).stream())
                        .filter(InPlaceOf.class::isInstance)
                        .map(off -> ((InPlaceOf) off).holiday())
                        .toList();
        assertThat(madeUpFor)
                .isNotEmpty()
                .allMatch(day -> day.getDayOfWeek().getValue() > 5)
                .noneMatch(day -> MonthDay.from(day).equals(MonthDay.of(1, 7)))
                .doesNotContain(day("2024-06-16"));
    }

    @Test
    void a_day_off_says_why() {
        assertThat(calendar.dayOff(day("2026-11-21"))).contains(new Weekend());
        assertThat(calendar.dayOff(day("2026-11-23"))).isEmpty();
        assertThat(calendar.dayOff(day("2026-12-16")).orElseThrow())
                .isInstanceOfSatisfying(
                        Holiday.class,
                        h -> assertThat(h.name().ru()).isEqualTo("День Независимости"));
        assertThat(calendar.dayOff(day("2026-10-26")).orElseThrow())
                .isInstanceOfSatisfying(
                        InPlaceOf.class,
                        in -> assertThat(in.holiday()).isEqualTo(day("2026-10-25")));
        assertThat(calendar.dayOff(day("2025-01-03")).orElseThrow())
                .isInstanceOfSatisfying(
                        Moved.class,
                        moved -> assertThat(moved.worked()).isEqualTo(day("2025-01-05")));
        assertThat(calendar.dayOff(day("2025-01-05"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2038-01-01"})
    void a_day_of_a_year_that_is_not_loaded_is_an_error(String day) {
        assertThatThrownBy(() -> calendar.isWorkingDay(day(day))).isInstanceOf(YearNotLoaded.class);
    }

    private static List<LocalDate> daysOf(int year) {
        return day(year + "-01-01").datesUntil(day(year + 1 + "-01-01")).toList();
    }

    private static List<LocalDate> days(int year, String days) {
        return Arrays.stream(days.strip().split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> day.split("\\."))
                .map(d -> LocalDate.of(year, Integer.parseInt(d[1]), Integer.parseInt(d[0])))
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
