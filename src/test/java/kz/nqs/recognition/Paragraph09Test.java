package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.recognition.Examples.CALENDAR;
import static kz.nqs.recognition.Examples.FILE;
import static kz.nqs.recognition.Examples.FRIDAY;
import static kz.nqs.recognition.Examples.day;
import static kz.nqs.recognition.Examples.denial;
import static kz.nqs.recognition.Examples.hearing;
import static kz.nqs.recognition.Examples.hearingOn;
import static kz.nqs.recognition.Examples.moved;
import static kz.nqs.recognition.Examples.procedureAt;
import static kz.nqs.recognition.Examples.procedureOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.nqs.calendar.Deadline;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Приказ № 374, пункт 9 — два этапа экзамена; неявка")
class Paragraph09Test {
    private static final Recognition BRIEFED = new Briefed(FILE, hearingOn(FRIDAY));

    @Test
    @Tag("374-9a")
    void theory_comes_before_practice() {
        assertThat(procedureOn(FRIDAY).decide(BRIEFED, new RecordPractice(true)))
                .isEqualTo(denial("out-of-turn", "16"));
        var admitted = moved(procedureOn(FRIDAY).decide(BRIEFED, new RecordTheory(30, 30)));
        assertThat(moved(procedureOn(FRIDAY).decide(admitted, new RecordPractice(true))))
                .isInstanceOf(Decided.class);
    }

    @Test
    @Tag("374-9a")
    void a_stage_that_was_held_is_not_held_again() {
        var admitted = new Admitted(FILE, hearingOn(FRIDAY));
        assertThat(procedureOn(FRIDAY).decide(admitted, new RecordTheory(30, 30)))
                .isEqualTo(denial("out-of-turn", "15"));
    }

    @Test
    @Tag("374-9a")
    void no_stage_is_held_before_the_day_that_was_notified() {
        assertThat(procedureOn(FRIDAY.minusDays(1)).decide(BRIEFED, new RecordTheory(30, 30)))
                .isEqualTo(denial("not-yet-the-day", "6(2)"));
    }

    /** Reading 0012: no working day, so no day on which an exam may be. */
    @Test
    @Tag("374-6b")
    void nobody_is_absent_from_a_void_day_and_another_can_be_appointed_after_it() {
        var saturday = hearingOn(FRIDAY.plusDays(1));
        var monday = procedureOn(FRIDAY.plusDays(3));
        var lawful = hearingOn(CALENDAR.workingDay(12, FRIDAY.plusDays(4)));
        for (var state :
                List.of(
                        new Appointed(FILE, saturday),
                        new Familiarised(FILE, saturday),
                        new Briefed(FILE, saturday))) {
            assertThat(monday.decide(state, new RecordAbsence()))
                    .isEqualTo(denial("exam-day-void", "6(2)"));
            for (var step : List.of(new Familiarise(), new Brief("17"), new RecordTheory(30, 30))) {
                assertThat(monday.decide(state, step)).isInstanceOf(Decision.Denied.class);
            }
            assertThat(moved(monday.decide(state, new Appoint(lawful))))
                    .isInstanceOf(Appointed.class);
            assertThat(moved(monday.decide(state, new Withdraw()))).isInstanceOf(Ended.class);
        }
    }

    /** Reading 0006: without a briefing no exam can have been held that day. */
    @Test
    @Tag("374-8b")
    void after_the_day_of_an_exam_that_was_not_held_the_candidate_may_withdraw() {
        var briefed = new Briefed(FILE, hearingOn(FRIDAY));
        var denial = denial("exam-has-begun", "3");
        for (var state : notYetExamined(0)) {
            var thatDay = procedureAt(FRIDAY.atTime(10, 0)).decide(state, new Withdraw());
            assertThat(thatDay).isEqualTo(denial);
            var after = procedureOn(FRIDAY.plusDays(1)).decide(state, new Withdraw());
            if (state.equals(briefed)) {
                assertThat(after).isEqualTo(denial);
            } else {
                assertThat(moved(after)).isEqualTo(new Ended(FILE, Cause.WITHDRAWN));
            }
            var late = procedureOn(CALENDAR.workingDay(5, FRIDAY)).decide(state, new Withdraw());
            assertThat(moved(late)).isEqualTo(new Ended(FILE, Cause.WITHDRAWN));
        }
    }

    @Test
    void an_absence_can_be_recorded_from_the_hour_of_the_exam_on() {
        for (var state : notYetExamined(0)) {
            assertThat(procedureOn(FRIDAY.minusDays(1)).decide(state, new RecordAbsence()))
                    .as("%s", state)
                    .isEqualTo(denial("not-yet-the-hour", "6(2)"));
            assertThat(procedureAt(FRIDAY.atTime(9, 59)).decide(state, new RecordAbsence()))
                    .isEqualTo(denial("not-yet-the-hour", "6(2)"));
            assertThat(moved(procedureAt(FRIDAY.atTime(10, 0)).decide(state, new RecordAbsence())))
                    .isInstanceOf(UnderContract.class);
        }
    }

    @ParameterizedTest
    @MethodSource("firstAbsences")
    void after_the_first_absence_the_centre_appoints_once_more(Recognition state) {
        assertThat(moved(procedureOn(day("2026-11-23")).decide(state, new RecordAbsence())))
                .isEqualTo(
                        new UnderContract(
                                FILE,
                                1,
                                new Deadline(
                                        ORDER_374.paragraph("6(1)"),
                                        day("2026-11-23"),
                                        day("2026-11-30"),
                                        5)));
    }

    @ParameterizedTest
    @MethodSource("secondAbsences")
    void the_second_absence_ends_the_case(Recognition state) {
        assertThat(moved(procedureOn(FRIDAY).decide(state, new RecordAbsence())))
                .isEqualTo(new Ended(FILE, Cause.ABSENT_TWICE));
    }

    @Test
    void who_has_begun_the_exam_is_not_absent() {
        assertThat(
                        procedureOn(FRIDAY)
                                .decide(new Admitted(FILE, hearingOn(FRIDAY)), new RecordAbsence()))
                .isEqualTo(denial("out-of-turn", "9"));
    }

    static List<Recognition> firstAbsences() {
        return notYetExamined(0);
    }

    static List<Recognition> secondAbsences() {
        return notYetExamined(1);
    }

    private static List<Recognition> notYetExamined(int absences) {
        var hearing = hearing(FRIDAY, absences);
        return List.of(
                new Appointed(FILE, hearing),
                new Familiarised(FILE, hearing),
                new Briefed(FILE, hearing));
    }
}
