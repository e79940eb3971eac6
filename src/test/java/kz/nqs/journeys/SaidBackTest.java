package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@DisplayName("Описка экзаменатора не решает судьбу: результат повторяется вслух и подтверждается")
class SaidBackTest extends Journeys {

    @Test
    @Tag("374-15")
    void a_number_of_right_answers_counts_only_when_it_was_confirmed() {
        var address = heard();
        var chair = centre.chair();
        var once = chair.sends(Centre.theory(chair.opens(address)).fills("correct", "0")).is(200);
        assertThat(once.text())
                .contains(w.say("form.asking"), w.say("recognition.theory.failed"))
                .doesNotContain(w.say("form.check"));
        assertThat(once.summary()).as("nothing is wrong").isEmpty();
        assertThat(once.page().title()).doesNotContain(w.say("form.error"));
        assertThat(town.state(address)).isEqualTo("Briefed");
        var other = once.sheet("/theory").fills("sure-0", "yes").forges("correct", "1");
        assertThat(chair.sends(other).is(200).text()).contains(w.say("recognition.theory.failed"));
        assertThat(town.state(address)).isEqualTo("Briefed");
        chair.sends(once.sheet("/theory").fills("sure-0", "yes")).is(200);
        assertThat(town.state(address)).isEqualTo("Decided");
    }

    @Test
    @Tag("374-6a")
    void theory_before_the_hour_of_which_the_candidate_was_told_is_asked_about() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.concludes(address, candidate);
        var registrar = centre.registrar();
        var late = Centre.appointment(registrar.opens(address)).fills("time", "23:59");
        registrar.sends(registrar.confirmed(late)).is(200);
        candidate.window().sends(candidate.familiarisation(address)).is(200);
        registrar.sends(Centre.briefing(registrar.opens(address))).is(200);
        centre.waits(10);
        var chair = centre.chair();
        var theory = chair.opens(address).sheet("/theory").fills("correct", "0");
        var asked = chair.sends(theory.forges("sure-0", "yes")).is(200);
        assertThat(asked.text()).contains(w.say("recognition.theory.early", "23:59"));
        assertThat(town.state(address)).isEqualTo("Briefed");
        chair.sends(chair.confirmed(asked.sheet("/theory"))).is(200);
        assertThat(town.state(address)).isEqualTo("Decided");
    }

    @Test
    @Tag("374-6a")
    void theory_recorded_after_the_day_is_asked_about_and_the_candidate_knows_that_it_is_late() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10, 1);
        var day = w.day(town.known(address).examAhead().day());
        assertThat(candidate.window().opens(address).text())
                .contains(w.say("case.unrecorded.candidate", day).substring(0, 40));
        var chair = centre.chair();
        var theory = chair.opens(address).sheet("/theory").fills("correct", "0");
        var asked = chair.sends(theory.forges("sure-0", "yes")).is(200);
        assertThat(asked.text()).contains(w.say("recognition.theory.late.yes", day));
        assertThat(town.state(address)).isEqualTo("Briefed");
    }

    @Test
    @Tag("374-17b")
    void every_signature_stands_in_the_journal_and_the_last_one_moves_the_case() {
        var address = heard();
        var chair = centre.chair();
        var theory = Centre.theory(chair.opens(address)).fills("correct", "0");
        chair.sends(theory.forges("sure-0", "yes")).is(200);
        for (var member : centre.commission()) {
            member.sends(member.opens(address).sheet("/sign")).is(200);
        }
        var signed =
                town.journal(address).stream()
                        .filter(entry -> entry.step().endsWith(".Sign"))
                        .map(entry -> entry.author().name())
                        .toList();
        assertThat(signed).hasSize(3).doesNotHaveDuplicates();
        var last = town.journal(address).getLast();
        assertThat(last.step()).endsWith(".SignProtocol");
        assertThat(last.author().name()).isEqualTo(signed.getLast());
    }

    @Test
    @Tag("374-15")
    void a_confirmed_slip_is_put_right_by_who_made_it_until_somebody_has_signed() {
        var address = heard();
        var chair = centre.chair();
        var theory = Centre.theory(chair.opens(address));
        chair.sends(chair.confirmed(theory.fills("correct", "0"))).is(200);
        var other = centre.commission().getLast();
        assertThat(other.opens(address).offers("/redo")).isFalse();
        var redo = chair.opens(address).sheet("/redo");
        var notTheirs = other.opens(address).sheet("/sign").to(redo.action());
        assertThat(other.sends(notTheirs.forges("why", "не моё")).is(422).text())
                .contains(w.say("recognition.denied.not-to-be-taken-back"));
        assertThat(chair.sends(redo).is(422).problem("why")).isNotEmpty();
        chair.sends(redo.fills("why", "Строка другого кандидата")).is(200);
        assertThat(town.state(address)).isEqualTo("Briefed");
        assertThat(town.journal(address).getLast().details())
                .containsEntry("change", "Строка другого кандидата")
                .hasEntrySatisfying("recorded", was -> assertThat(was).startsWith("0 / "));
        chair.sends(chair.confirmed(Centre.theory(chair.opens(address)).fills("correct", "1")))
                .is(200);
        assertThat(town.journal(address).getLast().details().get("correct")).startsWith("1 / ");
        var late = chair.opens(address).sheet("/redo").fills("why", "поздно");
        other.sends(other.opens(address).sheet("/sign")).is(200);
        assertThat(chair.opens(address).offers("/redo")).isFalse();
        assertThat(chair.sends(late).is(422).text())
                .contains(w.say("recognition.denied.not-to-be-taken-back"));
        assertThat(town.state(address)).isEqualTo("Decided");
    }

    private String heard() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10);
        return address;
    }
}
