package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@DisplayName("Двое над одним делом: второй видит, что сделал первый, и не теряет своего текста")
class TwoClerksTest extends Journeys {

    @Test
    @Tag("374-5c")
    void remarks_after_the_contract_was_offered_are_not_sent_and_stay_on_the_page() {
        var address = town.candidate().applies();
        var olga = centre.otherRegistrar();
        var remark = Centre.remark(olga.opens(address), "мөр көрінбейді, бет жыртық");
        centre.registrar().sends(Centre.allRight(centre.registrar().opens(address))).is(200);
        var late = olga.sends(remark).is(409);
        assertThat(late.text())
                .contains(w.say("case.overtaken"), "Жақыпова Әсел Дәуренқызы")
                .contains(w.say("recognition.step.OfferContract"))
                .contains("мөр көрінбейді, бет жыртық");
        assertThat(town.state(address)).isEqualTo("Offered");
        assertThat(town.letters(address)).hasSize(2);
    }

    @Test
    @Tag("374-6a")
    void of_two_appointments_the_first_stands_and_the_second_keeps_its_text() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.concludes(address, candidate);
        var olga = centre.otherRegistrar();
        var second = Centre.appointment(olga.opens(address)).fills("place", "Көкшетау, Абай, 5");
        var first = Centre.appointment(centre.registrar().opens(address));
        centre.registrar().sends(centre.registrar().confirmed(first)).is(200);
        var late = olga.sends(second).is(409);
        assertThat(late.text())
                .contains(w.say("recognition.step.Appoint"), "Көкшетау, Абай, 5", Centre.PLACE);
        assertThat(town.letters(address)).hasSize(3);
    }

    @Test
    @Tag("374-5d")
    void what_a_candidate_typed_is_not_lost_when_time_has_overtaken_it() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.registrar().sends(Centre.remark(centre.registrar().opens(address), "мөр жоқ"));
        var correction = candidate.window().opens(address + "/correct").is(200);
        var typed =
                correction
                        .sheetHere()
                        .fills("consent", "yes")
                        .fills("skills", "Сегіз жыл, екі айдан бері бригадир")
                        .presses("do", "submit");
        centre.waits(3, 1);
        var late = candidate.window().sends(typed).is(409);
        assertThat(late.text())
                .contains(w.say("recognition.step.CloseCorrection"))
                .contains("Сегіз жыл, екі айдан бері бригадир");
        assertThat(town.state(address)).isEqualTo("Uncorrected");
    }

    @Test
    @Tag("374-16")
    void notes_on_the_card_stay_on_the_page_of_the_second_examiner() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10);
        var commission = centre.commission();
        var chair = commission.get(0);
        var member = commission.get(1);
        var questions =
                chair.opens(address)
                        .page()
                        .select("label[for=correct]")
                        .text()
                        .replaceAll("\\D", "");
        chair.sends(
                        Centre.theory(chair.opens(address))
                                .fills("correct", questions)
                                .forges("sure-" + questions, "yes"))
                .is(200);
        var second =
                practice(member.opens(address), "not-done").fills("line-1-note", "жік тегіс емес");
        chair.sends(practice(chair.opens(address), "done")).is(200);
        assertThat(member.sends(second).is(409).text())
                .contains(w.say("recognition.step.RecordPractice"), "жік тегіс емес");
        assertThat(town.state(address)).isEqualTo("Decided");
    }

    @Test
    @Tag("374-15")
    void of_two_results_of_the_theory_the_second_examiner_sees_both() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10);
        var first = centre.chair();
        var second = centre.commission().get(1);
        var theirs = theory(second.opens(address), 1);
        first.sends(theory(first.opens(address), 0)).is(200);
        var late = second.sends(theirs).is(409);
        var recorded = town.journal(address).getLast().details().get("correct");
        assertThat(late.text())
                .contains(w.say("detail.correct", recorded), "Абдрахманов Серік Бөлекұлы")
                .contains(
                        w.say(
                                "case.unsent.theory",
                                theirs.value("correct"),
                                recorded.replaceFirst(".* / ", "")));
    }

    /** As many right answers as can be, less those. */
    private static Sheet theory(Screen theCase, int less) {
        var all = theCase.page().select("label[for=correct]").text().replaceAll("\\D", "");
        var correct = String.valueOf(Integer.parseInt(all) - less);
        return Centre.theory(theCase).fills("correct", correct).forges("sure-" + correct, "yes");
    }

    private static Sheet practice(Screen theCase, String mark) {
        var sheet = theCase.sheet("/practice").forges("sure-without-", "yes");
        for (var line : theCase.page().select("input[value=done]").eachAttr("name")) {
            sheet = sheet.fills(line, mark);
        }
        return sheet;
    }
}
