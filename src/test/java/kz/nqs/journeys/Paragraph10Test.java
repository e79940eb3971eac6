package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import kz.nqs.programmes.Programme;
import kz.nqs.programmes.Programmes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-10")
@DisplayName("Приказ № 374, пункт 10 — доступ, оборудование, прозрачность и объективность")
class Paragraph10Test extends Journeys {

    @Test
    void before_the_exam_the_candidate_reads_of_access_and_of_the_equipment() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        var window = candidate.window();
        var theCase = window.opens(address).is(200);
        var letters = theCase.page().select("a[href*=/letters/]").eachAttr("href");
        assertThat(window.opens(letters.getFirst()).is(200).text())
                .contains("доступно лицам с инвалидностью", "особые условия");
        var programme = theCase.page().select("#familiarise a[href*=/programmes/]").attr("href");
        assertThat(window.opens(programme).is(200).text())
                .contains(
                        programme(address).equipment().stream()
                                .map(thing -> thing.in(lang()))
                                .toList());
    }

    @Test
    void the_candidate_sees_every_mark_and_who_gave_it() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10);
        var chair = centre.chair();
        var questions = programme(address).questions();
        var theory =
                Centre.theory(chair.opens(address))
                        .fills("correct", questions + "")
                        .forges("sure-" + questions, "yes");
        chair.sends(theory).is(200);
        var practice = chair.opens(address).sheet("/practice");
        for (var line : programme(address).card()) {
            practice = practice.fills("line-" + line.number(), "done");
        }
        chair.sends(
                practice.forges("sure-without-2", "yes")
                        .fills("line-2", "not-done")
                        .fills("line-2-note", "жік тегіс емес"));
        assertThat(candidate.window().reads(address + "/papers/protocol"))
                .contains(w.say("paper.protocol.not-passed"))
                .contains("Абдрахманов Серік", "Романенко Павел", "Құсайынова Раушан", "12-Е")
                .contains(w.say("case.theory.result", questions + "", questions + ""))
                .contains(w.say("action.practice.not-done"), "жік тегіс емес")
                .contains(
                        programme(address).card().stream()
                                .map(line -> line.action().in(lang()))
                                .toList());
    }

    private Programme programme(String address) {
        return town.the(Programmes.class).programme(town.known(address).file().programme());
    }
}
