package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import kz.nqs.recognition.Recognition.Appointed;
import kz.nqs.recognition.Recognition.Cause;
import kz.nqs.recognition.Recognition.Ended;
import kz.nqs.recognition.Recognition.UnderContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@DisplayName("Неявка на экзамен и отзыв заявления")
class AbsenceAndWithdrawalTest extends Journeys {

    @Test
    @Tag("374-6a")
    void who_is_absent_is_appointed_once_more_and_who_is_absent_twice_is_out() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        var registrar = centre.registrar();
        assertThat(registrar.opens(address).offers("/absence")).isFalse();
        var version = town.known(address).version();
        var early = registrar.sends(Forged.step(registrar, address, "absence", version)).is(422);
        assertThat(early.text()).contains(w.say("recognition.denied.not-yet-the-hour"));
        var day = w.day(examDay(address));
        centre.waits(11);
        var unconfirmed = registrar.opens(address).sheet("/absence");
        assertThat(registrar.sends(unconfirmed).is(422).problem("confirm-absence"))
                .contains(w.say("recognition.confirm-absence.required"));
        registrar.sends(Centre.absence(registrar.opens(address))).is(200);
        assertThat(((UnderContract) town.known(address).state()).absences()).isEqualTo(1);
        assertThat(town.letters(address).getLast().title().ru())
                .isEqualTo(w.say("letter.absence.title"));
        var missed = w.say("detail.exam", day + " 10:00, " + Centre.PLACE);
        assertThat(registrar.opens(address + "/journal").text())
                .contains(
                        missed.substring(0, 1).toUpperCase(lang().locale()) + missed.substring(1));
        registrar.sends(registrar.confirmed(Centre.appointment(registrar.opens(address)))).is(200);
        assertThat(((Appointed) town.known(address).state()).hearing().absences()).isEqualTo(1);
        centre.waits(11);
        registrar.sends(Centre.absence(registrar.opens(address))).is(200);
        assertThat(((Ended) town.known(address).state()).cause()).isEqualTo(Cause.ABSENT_TWICE);
        assertThat(town.letters(address).getLast().title().ru())
                .isEqualTo(w.say("letter.absent-twice.title"));
        var ended = candidate.window().opens(address).is(200);
        assertThat(ended.text()).contains(w.say("state.Ended.ABSENT_TWICE"));
        assertThat(ended.page().select(".nqs-actions form")).isEmpty();
        assertThat(registrar.opens(address).page().select(".nqs-actions form")).isEmpty();
    }

    @Test
    @Tag("374-4")
    void who_withdraws_says_so_twice_and_may_apply_again() {
        var candidate = town.candidate();
        var earlier = candidate.reads_what_is_needed().sheet("/applications");
        var address = candidate.applies();
        var window = candidate.window();
        var unconfirmed = window.sends(window.opens(address).sheet("/withdraw")).is(422);
        assertThat(unconfirmed.problem("confirm-withdraw"))
                .contains(w.say("recognition.confirm-withdraw.required"));
        assertThat(town.state(address)).isEqualTo("Registered");
        var twin = candidate.fills(window.sends(earlier).is(200));
        assertThat(window.sends(twin).is(422).summary())
                .contains(w.say("recognition.denied.already-open"));
        assertThat(window.sends(candidate.withdrawal(address)).is(200).notice())
                .contains(w.say("recognition.notice.withdraw"));
        assertThat(((Ended) town.known(address).state()).cause()).isEqualTo(Cause.WITHDRAWN);
        assertThat(candidate.applies()).isNotEqualTo(address);
    }

    @Test
    @Tag("374-4")
    void who_has_an_unfinished_case_is_told_before_writing_another_application() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var start = candidate.reads_what_is_needed();
        assertThat(start.text()).contains(w.say("start.open"));
        assertThat(start.offers("/applications")).isFalse();
        assertThat(start.page().select("main .govuk-inset-text a[href$='" + address + "']"))
                .hasSize(1);
    }

    @Test
    @Tag("374-6a")
    void an_exam_can_be_appointed_anew_and_the_candidate_is_told_again() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(1);
        var registrar = centre.registrar();
        var other =
                Centre.appointment(registrar.opens(address)).fills("place", "Көкшетау, Абай, 5");
        var changed = other.fills("time", "15:30").fills("change", "Нет света");
        registrar.sends(registrar.confirmed(changed)).is(200);
        assertThat(town.state(address)).isEqualTo("Appointed");
        assertThat(town.letters(address)).hasSize(4);
        assertThat(town.letters(address).getLast().body().ru()).contains("Көкшетау, Абай, 5");
        assertThat(candidate.window().opens(address).offers("/familiarise")).isTrue();
    }

    @Test
    @Tag("374-9a")
    void nobody_hears_two_candidates_in_two_places_at_once() {
        var first = town.candidate();
        var there = first.applies();
        centre.appoints(there, first);
        var second = town.candidate();
        var here = second.applies();
        centre.concludes(here, second);
        var elsewhere =
                Centre.appointment(centre.registrar().opens(here))
                        .fills("place", "Көкшетау, Абай, 5");
        var refused = centre.registrar().sends(elsewhere.fills("time", "11:00")).is(422);
        assertThat(refused.problem("chair")).contains("Абдрахманов С. Б.");
        first.window().sends(first.withdrawal(there)).is(200);
    }

    @Test
    @Tag("374-8a")
    void after_an_exam_day_without_familiarisation_everybody_reads_what_follows() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        centre.waits(10, 1);
        var day = w.day(examDay(address));
        var theirs = candidate.window().opens(address);
        assertThat(read(theirs)).contains(w.say("case.missed.candidate", day));
        assertThat(theirs.page().expectFirst(".nqs-actions").text())
                .doesNotContain(w.say("recognition.duty.familiarise"));
        assertThat(theirs.offers("/withdraw")).isTrue();
        assertThat(read(theirs)).contains(w.say("exam.was")).doesNotContain(w.say("exam.bring"));
        assertThat(theirs.page().select(".nqs-timeline__item--now")).isEmpty();
        assertThat(read(centre.registrar().opens(address))).contains(w.say("case.missed", day));
        centre.registrar().sends(Centre.absence(centre.registrar().opens(address))).is(200);
        var anew = Centre.appointment(centre.registrar().opens(address));
        centre.registrar().sends(centre.registrar().confirmed(anew)).is(200);
        centre.waits(10, 1);
        assertThat(read(candidate.window().opens(address)))
                .contains(w.say("case.missed.candidate.again", w.day(examDay(address))));
    }

    @Test
    @Tag("374-4")
    void who_withdraws_after_the_day_of_an_exam_not_held_is_not_told_that_it_was_for_that() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        centre.waits(10, 1);
        var letters = town.letters(address).size();
        candidate.window().sends(candidate.withdrawal(address)).is(200);
        assertThat(((Ended) town.known(address).state()).cause()).isEqualTo(Cause.WITHDRAWN);
        assertThat(town.letters(address)).hasSize(letters);
    }

    @Test
    @Tag("374-6a")
    void an_exam_not_held_through_no_fault_of_the_candidate_is_appointed_anew_and_no_absence() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        candidate.window().sends(candidate.familiarisation(address)).is(200);
        centre.waits(10, 1);
        var registrar = centre.registrar();
        var anew = Centre.appointment(registrar.opens(address));
        assertThat(registrar.sends(anew).is(422).problem("change")).isNotEmpty();
        var why = anew.fills("change", "Инструктаж не был проведён");
        registrar.sends(registrar.confirmed(why)).is(200);
        assertThat(((Appointed) town.known(address).state()).hearing().absences()).isZero();
        assertThat(town.letters(address).getLast().body().ru()).contains("Инструктаж не был");
    }

    /** A term of the law that is marked parts no sentence. */
    private static String read(Screen screen) {
        return screen.text().replace(" ,", ",");
    }

    private java.time.LocalDate examDay(String address) {
        return ((Appointed) town.known(address).state()).hearing().day();
    }
}
