package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.recognition.Examples.FILE;
import static kz.nqs.recognition.Examples.FRIDAY;
import static kz.nqs.recognition.Examples.REMARKS;
import static kz.nqs.recognition.Examples.day;
import static kz.nqs.recognition.Examples.denial;
import static kz.nqs.recognition.Examples.denied;
import static kz.nqs.recognition.Examples.moved;
import static kz.nqs.recognition.Examples.procedureOn;
import static kz.nqs.recognition.Examples.registeredOn;
import static kz.nqs.recognition.Examples.returnedOn;
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

@DisplayName("Приказ № 374, пункт 5 — проверка полноты, договор, замечания, отказ")
class Paragraph05Test {

    @ParameterizedTest(name = "registered on {0}: checked by {1}")
    @CsvSource({
        "2026-11-20, 2026-11-25", // over a weekend
        "2026-03-20, 2026-03-30", // over Nauryz, a Saturday to a Monday, and two days in its place
        "2026-12-29, 2027-01-05", // over New Year and a day in its place
        "2026-12-15, 2026-12-21", // over Independence Day and a weekend
    })
    @Tag("374-5a")
    void the_centre_checks_within_three_working_days_after_registration(
            LocalDate registered, LocalDate last) {
        assertThat(registeredOn(registered).check())
                .isEqualTo(new Deadline(ORDER_374.paragraph("5(1)"), registered, last, 3));
    }

    @Test
    @Tag("374-5b")
    void a_contract_is_offered_within_the_days_of_the_check_and_concluded_by_the_candidate() {
        var registered = registeredOn(FRIDAY);
        var offered = moved(procedureOn(FRIDAY).decide(registered, new OfferContract("7")));
        assertThat(offered).isEqualTo(new Offered(FILE, "7", registered.check()));
        var concluded = procedureOn(day("2026-11-24")).decide(offered, new AcceptContract());
        assertThat(moved(concluded))
                .isEqualTo(
                        new UnderContract(
                                FILE,
                                0,
                                new Deadline(
                                        ORDER_374.paragraph("6(1)"),
                                        day("2026-11-24"),
                                        day("2026-12-01"),
                                        5)));
    }

    @ParameterizedTest(name = "remarks on {0}: put right by {1}")
    @CsvSource({
        "2026-11-20, 2026-11-25",
        "2026-03-20, 2026-03-30",
        "2026-12-29, 2027-01-05",
        "2026-12-31, 2027-01-08", // over New Year, a day in its place and Christmas
    })
    @Tag("374-5c")
    void remarks_give_three_working_days_after_the_notice(LocalDate notice, LocalDate last) {
        var registered = registeredOn(notice.minusDays(1));
        assertThat(moved(procedureOn(notice).decide(registered, new SendRemarks(REMARKS))))
                .isEqualTo(
                        new Returned(
                                FILE,
                                REMARKS,
                                new Deadline(ORDER_374.paragraph("5(4)"), notice, last, 3)));
    }

    @ParameterizedTest(name = "remarks on {0}")
    @CsvSource({"2026-11-20, 2026-11-25", "2026-03-20, 2026-03-30", "2026-12-29, 2027-01-05"})
    @Tag("374-5d")
    void the_candidate_corrects_through_the_last_day_and_not_after(
            LocalDate notice, LocalDate last) {
        var returned = returnedOn(notice);
        for (var day = notice; !day.isAfter(last); day = day.plusDays(1)) {
            assertThat(moved(procedureOn(day).decide(returned, new Resubmit())))
                    .as("on %s", day)
                    .isInstanceOf(Registered.class);
        }
        assertThat(procedureOn(last.plusDays(1)).decide(returned, new Resubmit()))
                .isEqualTo(denial("resubmitted-late", "5(4)"));
    }

    @Test
    @Tag("374-5a")
    @Tag("374-5d")
    void a_resubmission_starts_the_three_days_of_the_check_anew() {
        var again = procedureOn(day("2026-11-24")).decide(returnedOn(FRIDAY), new Resubmit());
        assertThat(moved(again)).isEqualTo(registeredOn(day("2026-11-24")));
        assertThat(((Registered) moved(again)).check().lastDay()).isEqualTo(day("2026-11-27"));
    }

    @Test
    @Tag("374-5c")
    void remarks_may_be_sent_again_about_what_was_sent_in_again() {
        var again = moved(procedureOn(FRIDAY).decide(returnedOn(FRIDAY), new Resubmit()));
        assertThat(moved(procedureOn(FRIDAY).decide(again, new SendRemarks(REMARKS))))
                .isEqualTo(returnedOn(FRIDAY));
    }

    @ParameterizedTest(name = "remarks on {0}: refusal from {1} through {2}")
    @CsvSource({
        "2026-11-20, 2026-11-26, 2026-11-26",
        "2026-11-18, 2026-11-24, 2026-11-24",
        "2026-11-17, 2026-11-21, 2026-11-23", // the last day is a Friday
        "2026-03-20, 2026-03-31, 2026-03-31",
        "2026-12-29, 2027-01-06, 2027-01-06",
        "2026-12-31, 2027-01-09, 2027-01-11",
    })
    @Tag("374-5e")
    void the_refusal_comes_after_the_candidates_last_day_and_by_the_next_working_day(
            LocalDate notice, LocalDate first, LocalDate last) {
        var returned = returnedOn(notice);
        for (var day = notice; day.isBefore(first); day = day.plusDays(1)) {
            assertThat(procedureOn(day).decide(returned, new CloseCorrection()))
                    .as("on %s", day)
                    .isEqualTo(denial("correction-still-runs", "5(4)"));
            assertThat(denied(procedureOn(day).decide(returned, new RefuseContract("нет"))))
                    .as("on %s", day)
                    .isEqualTo(denial("out-of-turn", "5(5)"));
        }
        var uncorrected = moved(procedureOn(first).decide(returned, new CloseCorrection()));
        var due = new Deadline(ORDER_374.paragraph("5(5)"), first.minusDays(1), last, 1);
        assertThat(uncorrected).isEqualTo(new Uncorrected(FILE, REMARKS, due));
        assertThat(moved(procedureOn(first).decide(uncorrected, new RefuseContract("нет"))))
                .isEqualTo(new Refused(FILE, "нет"));
    }

    @Test
    @Tag("374-5e")
    void the_days_of_the_refusal_are_the_same_whenever_time_is_caught_up() {
        var late = procedureOn(day("2026-12-20")).decide(returnedOn(FRIDAY), new CloseCorrection());
        assertThat(((Uncorrected) moved(late)).refusal().lastDay()).isEqualTo(day("2026-11-26"));
    }

    @Test
    @Tag("374-5d")
    @Tag("374-5e")
    void once_the_days_are_over_only_a_refusal_is_left_or_going_of_ones_own_will() {
        var uncorrected = new Uncorrected(FILE, REMARKS, registeredOn(FRIDAY).check());
        assertThat(procedureOn(FRIDAY).decide(uncorrected, new Resubmit()))
                .isEqualTo(denial("out-of-turn", "5(4)"));
        assertThat(procedureOn(FRIDAY).decide(uncorrected, new OfferContract("7")))
                .isEqualTo(denial("out-of-turn", "5(2)"));
        assertThat(moved(procedureOn(FRIDAY).decide(uncorrected, new Withdraw())))
                .isEqualTo(new Ended(FILE, Cause.WITHDRAWN));
    }
}
