package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.recognition.Examples.FILE;
import static kz.nqs.recognition.Examples.FRIDAY;
import static kz.nqs.recognition.Examples.RULES;
import static kz.nqs.recognition.Examples.day;
import static kz.nqs.recognition.Examples.hearingOn;
import static kz.nqs.recognition.Examples.moved;
import static kz.nqs.recognition.Examples.procedureOn;
import static kz.nqs.recognition.Examples.running;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.nqs.calendar.Deadline;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Приказ № 374, пункт 17 — решение и протокол экзаменационной комиссии")
class Paragraph17Test {

    @Test
    @Tag("374-17a")
    void what_was_not_carried_out_by_the_card_is_not_passed() {
        assertThat(practice(FRIDAY, FRIDAY, false).outcome()).isEqualTo(Outcome.NOT_PASSED);
    }

    @Test
    @Tag("374-17a")
    void what_was_carried_out_by_the_card_is_passed() {
        assertThat(practice(FRIDAY, FRIDAY, true).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest(name = "heard on {0}, recorded on {1}: protocol by {2}")
    @CsvSource({
        "2026-11-20, 2026-11-20, 2026-11-24",
        "2026-12-15, 2026-12-15, 2026-12-18", // over Independence Day
        "2026-12-15, 2026-12-17, 2026-12-18", // recorded later
        "2026-12-15, 2026-12-21, 2026-12-18", // recorded when it was too late
        "2026-12-30, 2026-12-30, 2027-01-05", // over New Year and a day in its place
    })
    @Tag("374-17b")
    void the_protocol_is_due_two_working_days_after_the_hearing_whenever_it_is_recorded(
            LocalDate heard, LocalDate recorded, LocalDate last) {
        var due = new Deadline(ORDER_374.paragraph("17(3)"), heard, last, 2);
        assertThat(practice(heard, recorded, true).protocol()).isEqualTo(due);
        var failed = new RecordTheory(0, 30);
        var briefed = new Briefed(FILE, hearingOn(heard));
        assertThat(((Decided) moved(procedureOn(recorded).decide(briefed, failed))).protocol())
                .isEqualTo(due);
    }

    @Test
    @Tag("374-17b")
    void the_signed_protocol_says_passed_or_not_passed_as_decided() {
        var signed = day("2026-11-24");
        assertThat(signed(Outcome.PASSED, signed))
                .isEqualTo(
                        new Passed(
                                FILE, hearingOn(FRIDAY), running(RULES.issueOfDocument(), signed)));
        assertThat(signed(Outcome.NOT_PASSED, signed))
                .isEqualTo(
                        new Failed(
                                FILE, hearingOn(FRIDAY), running(RULES.noticeOfFailure(), signed)));
    }

    private static Decided practice(LocalDate heard, LocalDate recorded, boolean performed) {
        var admitted = new Admitted(FILE, hearingOn(heard));
        return (Decided)
                moved(procedureOn(recorded).decide(admitted, new RecordPractice(performed)));
    }

    private static Recognition signed(Outcome outcome, LocalDate day) {
        var decided =
                new Decided(FILE, hearingOn(FRIDAY), outcome, running(RULES.protocol(), FRIDAY));
        return moved(procedureOn(day).decide(decided, new SignProtocol()));
    }
}
