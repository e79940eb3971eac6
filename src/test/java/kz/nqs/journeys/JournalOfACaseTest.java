package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PlatformTest
@DisplayName("Журнал дела читается предложениями, отбирается и выгружается; схема показывает место")
class JournalOfACaseTest extends Journeys {

    @Test
    void every_step_is_a_sentence_with_who_when_and_by_which_paragraph() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.concludes(address, candidate);
        var read = centre.registrar().opens(address + "/journal").is(200).text();
        assertThat(read)
                .contains(w.say("recognition.step.Register") + " – ")
                .contains(w.say("recognition.step.OfferContract") + " – Жақыпова Әсел Дәуренқызы")
                .contains(w.say("recognition.step.AcceptContract") + " – ")
                .contains(w.say("citation.part", "374", "5", w.say("citation.ordinal.2")));
    }

    @Test
    void what_is_shown_is_what_is_exported() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.concludes(address, candidate);
        var only = "?who=REGISTRAR&q=";
        var read = centre.registrar().opens(address + "/journal" + only).is(200).text();
        assertThat(read)
                .contains(w.say("recognition.step.OfferContract"))
                .doesNotContain(w.say("recognition.step.AcceptContract"));
        var file = centre.registrar().opens(address + "/journal.csv" + only).page().wholeText();
        assertThat(file.lines().count()).isEqualTo(2);
        assertThat(file)
                .contains(w.say("recognition.step.OfferContract"))
                .doesNotContain(w.say("recognition.step.AcceptContract"));
        var none = centre.registrar().opens(address + "/journal?q=жоқсөз").is(200);
        assertThat(none.text()).contains(w.say("journal.none"));
    }

    @Test
    void a_stranger_reads_neither_journal_nor_map() {
        var address = town.candidate().applies();
        for (var page : new String[] {"/journal", "/journal.csv", "/map"}) {
            assertThat(town.stranger("daniyar").opens(address + page).status()).isEqualTo(404);
        }
        var entries = centre.registrar().opens(address + "/journal").text();
        assertThat(entries).doesNotContain(w.say("recognition.step.StrangerAsked"));
    }

    @Test
    void the_map_marks_the_present_state_and_says_what_may_follow() {
        var address = town.candidate().applies();
        var map = centre.registrar().opens(address + "/map").is(200);
        assertThat(map.page().select(".nqs-map__box").size()).isEqualTo(16);
        assertThat(map.page().select(".nqs-map__box--here").text())
                .isEqualTo(w.say("state.Registered"));
        assertThat(map.page().select("main .govuk-list--bullet li").eachText())
                .hasSize(3)
                .anyMatch(line -> line.contains(w.say("recognition.step.SendRemarks")));
    }

    @Test
    void the_map_marks_the_way_that_was_gone() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        var map = centre.registrar().opens(address + "/map").is(200).page();
        assertThat(map.select(".nqs-map__box--walked").eachText())
                .containsExactlyInAnyOrder(
                        w.say("state.Registered"),
                        w.say("state.Offered"),
                        w.say("state.UnderContract"));
        assertThat(map.select(".nqs-map__tick")).hasSize(3);
        assertThat(map.select(".nqs-map__line--walked")).hasSize(3);
        assertThat(map.select("main .govuk-list--number li").eachText())
                .hasSize(3)
                .last()
                .asString()
                .contains(w.say("state.Appointed"));
    }

    @Test
    void no_sentence_begins_small_and_checksums_are_folded() {
        var address = town.candidate().applies();
        for (var page : new String[] {address, address + "/journal"}) {
            var read = centre.registrar().opens(page).is(200).page();
            var said = read.select(".nqs-timeline__body > p").eachText();
            assertThat(said).isNotEmpty().allMatch(text -> Character.isUpperCase(text.charAt(0)));
            assertThat(said).noneMatch(text -> text.matches(".*[0-9a-f]{64}.*"));
            assertThat(read.select(".nqs-timeline details code")).isNotEmpty();
        }
    }

    @Test
    void the_paper_issued_stands_among_the_papers_and_on_the_desk_of_its_holder() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10);
        centre.recognises(address);
        var theCase = centre.registrar().opens(address).is(200).page();
        var paper = theCase.select("#papers + ul a[href*='/desk/documents/']");
        assertThat(paper.text()).isEqualTo(w.say("paper.document"));
        var desk = candidate.window().opens("/desk").is(200).page();
        var own = desk.select("#documents + ul");
        assertThat(own.select("a").eachAttr("href")).contains(paper.attr("href")).hasSize(2);
        assertThat(own.text()).contains(w.say("verify.status.VALID"));
    }
}
