package kz.nqs.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final LocalDate END = LocalDate.parse("2038-01-01");
    private final WorkingCalendar calendar = HolidayRules.load().calendar();
    private final List<LocalDate> days = FIRST.datesUntil(END).toList();

    @Test
    void every_count_of_1_to_40_days_from_every_day_is_what_counting_on_fingers_gives() {
        for (var from : days) {
            var day = from.minusDays(1);
            for (int n = 1; n <= 40; n++) {
                day = nextWorkingDay(day);
                if (day.isBefore(END)) {
                    assertThat(calendar.workingDay(n, from)).isEqualTo(day);
                    var withFrom = calendar.isWorkingDay(from) ? 1 : 0;
                    assertThat(calendar.workingDaysAfter(from, day)).isEqualTo(n - withFrom);
                } else {
                    assertNotLoaded(n, from);
                }
            }
        }
    }

    @Test
    void a_count_that_leaves_the_years_loaded_is_an_error() {
        assertThat(calendar.workingDay(1, LocalDate.parse("2037-12-31"))).isEqualTo("2037-12-31");
        assertNotLoaded(2, LocalDate.parse("2037-12-31"));
        assertNotLoaded(1, END);
        assertNotLoaded(1, FIRST.minusDays(1));
    }

    @Test
    void years_on_which_no_act_is_known_are_told_from_the_others() {
        assertThat(calendar.years(2027)).containsExactly(2023, 2024, 2025, 2026, 2027);
        assertThat(calendar.years(2028)).endsWith(2027, 2028);
        assertThat(calendar.isWithoutActs(2027)).isFalse();
        assertThat(calendar.isWithoutActs(2028)).isTrue();
    }

    @Test
    void a_year_without_acts_is_counted_by_the_law_alone() {
        assertThat(calendar.workingDay(3, LocalDate.parse("2027-12-31"))).isEqualTo("2028-01-06");
        assertThat(calendar.isWorkingDay(LocalDate.parse("2028-12-18"))).isFalse();
    }

    private LocalDate nextWorkingDay(LocalDate after) {
        var day = after.plusDays(1);
        while (day.isBefore(END) && calendar.dayOff(day).isPresent()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private void assertNotLoaded(int n, LocalDate from) {
        assertThatThrownBy(() -> calendar.workingDay(n, from)).isInstanceOf(YearNotLoaded.class);
    }
}
