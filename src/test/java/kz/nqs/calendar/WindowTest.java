package kz.nqs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.nqs.law.Act;
import org.junit.jupiter.api.Test;

class WindowTest {
    private final WorkingCalendar calendar = HolidayRules.load().calendar();
    private final Window window = new Window(10, 20, Act.ORDER_374.paragraph("6"));

    @Test
    void it_has_exactly_the_tenth_to_the_twentieth_working_day() {
        for (var from = LocalDate.parse("2023-01-01");
                from.isBefore(LocalDate.parse("2027-11-01"));
                from = from.plusDays(1)) {
            var notice = from;
            assertThat(window.days(notice, calendar))
                    .hasSize(11)
                    .allMatch(calendar::isWorkingDay)
                    .extracting(day -> calendar.workingDaysAfter(notice, day))
                    .containsExactly(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
        }
    }

    @Test
    void it_admits_the_days_it_names_and_no_others() {
        var notice = LocalDate.parse("2026-11-20");
        var days = window.days(notice, calendar);
        assertThat(days).first().isEqualTo(LocalDate.parse("2026-12-04"));
        assertThat(days).last().isEqualTo(LocalDate.parse("2026-12-21"));
        for (var day = notice.minusDays(30);
                day.isBefore(notice.plusDays(60));
                day = day.plusDays(1)) {
            assertThat(window.admits(notice, day, calendar)).isEqualTo(days.contains(day));
        }
    }
}
