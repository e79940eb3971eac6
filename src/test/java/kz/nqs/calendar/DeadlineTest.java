package kz.nqs.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.nqs.calendar.Deadline.Counted;
import kz.nqs.calendar.Deadline.Standing;
import kz.nqs.law.Act;
import kz.nqs.law.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {
    private static final Citation BASIS = Act.ORDER_374.paragraph("5(1)");
    private final WorkingCalendar calendar = HolidayRules.load().calendar();

    @ParameterizedTest(name = "three working days from {0}: {1}")
    @CsvSource({
        "2026-11-20, 2026-11-25", // a Friday
        "2026-11-21, 2026-11-25", // registered on a Saturday
        "2026-12-15, 2026-12-21", // over Independence Day
        "2026-03-20, 2026-03-30", // over Nauryz and what is made up for it
        "2024-12-31, 2025-01-08", // a Sunday that is worked
    })
    void three_working_days_begin_after_the_day(LocalDate from, LocalDate last) {
        assertThat(three(from)).isEqualTo(new Deadline(BASIS, from, last, 3));
    }

    @ParameterizedTest
    @EnumSource
    void after_the_day_and_from_the_day_begin_on_the_next_day(Counting counting) {
        var term = new Term(5, counting, BASIS);
        assertThat(term.lastDay(day("2026-11-20"), calendar)).isEqualTo("2026-11-27");
    }

    @Test
    void the_last_day_counts_whole() {
        var deadline = three(day("2026-11-20"));
        assertThat(deadline.allows(day("2026-11-25"))).isTrue();
        assertThat(deadline.allows(day("2026-11-26"))).isFalse();
    }

    @Test
    void it_says_how_it_stands() {
        var deadline = three(day("2026-11-20"));
        assertThat(deadline.on(day("2026-11-20"), calendar)).isEqualTo(new Standing.Running(3));
        assertThat(deadline.on(day("2026-11-22"), calendar)).isEqualTo(new Standing.Running(3));
        assertThat(deadline.on(day("2026-11-24"), calendar)).isEqualTo(new Standing.Running(1));
        assertThat(deadline.on(day("2026-11-25"), calendar)).isEqualTo(new Standing.LastDay());
        assertThat(deadline.on(day("2026-11-30"), calendar)).isEqualTo(new Standing.Missed(3));
    }

    @Test
    void every_day_of_the_count_is_explained() {
        var days = three(day("2026-12-15")).count(calendar);
        assertThat(days)
                .extracting(Counted::day)
                .containsExactlyElementsOf(
                        day("2026-12-16").datesUntil(day("2026-12-22")).toList());
        assertThat(days).extracting(Counted::number).containsExactly(0, 1, 2, 2, 2, 3);
        assertThat(days)
                .extracting(counted -> counted.off().isPresent())
                .containsExactly(true, false, false, true, true, false);
    }

    @Test
    void every_count_ends_on_a_working_day_that_has_the_number_of_the_term() {
        for (var from = day("2023-01-01");
                from.isBefore(day("2027-12-01"));
                from = from.plusDays(1)) {
            var deadline = Deadline.running(Term.workingDays(5, BASIS), from, calendar);
            var last = deadline.count(calendar).getLast();
            assertThat(last.day()).isEqualTo(deadline.lastDay());
            assertThat(last.number()).isEqualTo(5);
            assertThat(last.off()).isEmpty();
        }
    }

    @Test
    void a_worked_weekend_counts_and_says_so() {
        assertThat(three(day("2024-12-31")).count(calendar))
                .filteredOn(Counted::byTransfer)
                .extracting(Counted::day, Counted::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(day("2025-01-05"), 1));
    }

    @Test
    void a_term_has_at_least_one_day() {
        assertThatThrownBy(() -> Term.workingDays(0, BASIS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Deadline three(LocalDate from) {
        return Deadline.running(Term.workingDays(3, BASIS), from, calendar);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
