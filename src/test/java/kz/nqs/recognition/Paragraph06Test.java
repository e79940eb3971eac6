package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.recognition.Examples.CALENDAR;
import static kz.nqs.recognition.Examples.FILE;
import static kz.nqs.recognition.Examples.contractOf;
import static kz.nqs.recognition.Examples.day;
import static kz.nqs.recognition.Examples.denial;
import static kz.nqs.recognition.Examples.hearing;
import static kz.nqs.recognition.Examples.hearingOn;
import static kz.nqs.recognition.Examples.moved;
import static kz.nqs.recognition.Examples.procedureOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.nqs.calendar.Deadline;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Приказ № 374, пункт 6 — уведомление о дате, времени и месте")
class Paragraph06Test {

    @ParameterizedTest(name = "contract of {0}: notice by {1}")
    @CsvSource({
        "2026-11-20, 2026-11-27",
        "2026-03-20, 2026-04-01", // over Nauryz
        "2026-12-29, 2027-01-08", // over New Year and Christmas
    })
    @Tag("374-6a")
    void the_notice_goes_out_within_five_working_days_after_the_contract(
            LocalDate contract, LocalDate last) {
        var offered = new Offered(FILE, "7", contractOf(contract).appointment());
        assertThat(moved(procedureOn(contract).decide(offered, new AcceptContract())))
                .isEqualTo(
                        new UnderContract(
                                FILE,
                                0,
                                new Deadline(ORDER_374.paragraph("6(1)"), contract, last, 5)));
    }

    @Test
    @Tag("374-6b")
    void the_exam_is_on_one_of_eleven_working_days() {
        assertThat(admitted(day("2026-11-20")))
                .containsExactlyElementsOf(
                        List.of(
                                day("2026-12-04"),
                                day("2026-12-07"),
                                day("2026-12-08"),
                                day("2026-12-09"),
                                day("2026-12-10"),
                                day("2026-12-11"),
                                day("2026-12-14"),
                                day("2026-12-15"),
                                day("2026-12-17"),
                                day("2026-12-18"),
                                day("2026-12-21")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-12-03, the working day before the window",
        "2026-12-22, the working day after the window",
        "2026-12-05, a Saturday inside it",
        "2026-12-06, a Sunday inside it",
        "2026-12-16, Independence Day inside it",
        "2026-11-20, the day of the notice",
        "2026-11-19, a day before the notice",
    })
    @Tag("374-6b")
    void any_other_day_is_denied_with_the_paragraph(LocalDate exam, String what) {
        var decision =
                procedureOn(day("2026-11-20"))
                        .decide(contractOf(day("2026-11-19")), new Appoint(hearingOn(exam)));
        assertThat(decision).as(what).isEqualTo(denial("appointed-outside-window", "6(2)"));
    }

    @ParameterizedTest(name = "noticed on {0}")
    @ValueSource(strings = {"2026-03-06", "2026-03-20", "2026-04-20", "2026-12-21", "2027-04-24"})
    @Tag("374-6b")
    void around_holidays_too_there_are_eleven_days_and_ten_working_days_before_them(
            LocalDate notice) {
        var days = admitted(notice);
        assertThat(days).hasSize(11).allMatch(CALENDAR::isWorkingDay);
        assertThat(CALENDAR.workingDaysAfter(notice, days.getFirst())).isEqualTo(10);
        assertThat(CALENDAR.workingDaysAfter(notice, days.getLast())).isEqualTo(20);
    }

    @Test
    @Tag("374-6b")
    void the_days_run_from_the_notice_not_from_the_contract() {
        var late = day("2026-12-21");
        assertThat(admitted(late).getFirst()).isEqualTo(day("2027-01-06"));
        assertThat(moved(appoint(late, day("2027-01-06"))))
                .isEqualTo(new Appointed(FILE, hearingOn(day("2027-01-06"))));
    }

    @Test
    void earlier_absences_are_remembered_in_the_new_appointment() {
        var again = new UnderContract(FILE, 1, contractOf(day("2026-11-20")).appointment());
        var appointed =
                procedureOn(day("2026-11-20"))
                        .decide(again, new Appoint(hearingOn(day("2026-12-07"))));
        assertThat(moved(appointed)).isEqualTo(new Appointed(FILE, hearing(day("2026-12-07"), 1)));
    }

    private static List<LocalDate> admitted(LocalDate notice) {
        return notice.minusDays(30)
                .datesUntil(notice.plusDays(60))
                .filter(day -> appoint(notice, day) instanceof Decision.Moved)
                .toList();
    }

    private static Decision appoint(LocalDate today, LocalDate exam) {
        return procedureOn(today)
                .decide(contractOf(day("2026-11-19")), new Appoint(hearingOn(exam)));
    }
}
