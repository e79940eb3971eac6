package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@DisplayName("Что подписывают, то сначала читают: протокол, документ, отказ")
class ReadBeforeSigningTest extends Journeys {

    @Test
    @Tag("374-17b")
    @Tag("374-18a")
    void the_protocol_and_the_document() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        var duty = candidate.window().opens(address).text();
        assertThat(duty).contains("ждём: члены экзаменационной комиссии – ");
        centre.waits(10);
        decides(address);
        for (var member : centre.commission()) {
            var box = member.opens(address).page().select("#sign").text();
            assertThat(box)
                    .contains(w.say("paper.protocol.passed"), "верных ответов", "(100,0 %)")
                    .contains(w.say("action.practice.done"));
            member.sends(member.opens(address).sheet("/sign")).is(200);
        }
        var head = centre.head();
        var issue = head.opens(address);
        assertThat(issue.page().select("#issue").text())
                .contains("Қайырбекова Әйгерім Һамитқызы", w.say("action.issue.says"));
        var asked = head.sends(issue.sheet("/issue")).is(200);
        assertThat(asked.text()).contains(w.say("recognition.issue.sure"));
        assertThat(town.state(address)).isEqualTo("Passed");
        assertThat(head.sends(asked.surely()).is(200).notice())
                .contains(w.say("recognition.notice.issue"));
    }

    @Test
    @Tag("374-5e")
    void the_refusal_with_the_remarks_that_were_not_met() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var registrar = centre.registrar();
        registrar.sends(Centre.remark(registrar.opens(address), "мөр жоқ")).is(200);
        assertThat(candidate.window().opens(address).text())
                .contains("Ждём от вас: устранить замечания")
                .doesNotContain("ждём: кандидат");
        centre.waits(3, 1);
        var head = centre.head();
        var refusal = head.opens(address);
        assertThat(refusal.page().select("#refuse").text()).contains("мөр жоқ");
        var asked = head.sends(refusal.sheet("/refuse").fills("reason", "нет печати")).is(200);
        assertThat(asked.text()).contains("Причина: нет печати", "можно обжаловать");
        assertThat(town.state(address)).isEqualTo("Uncorrected");
        head.sends(asked.surely()).is(200);
        assertThat(town.letters(address).getLast().body().ru()).contains("нет печати");
    }

    private void decides(String address) {
        var chair = centre.chair();
        var page = chair.opens(address).page();
        var all = page.select("label[for=correct]").text().replaceAll("\\D", "");
        chair.sends(chair.confirmed(Centre.theory(chair.opens(address)).fills("correct", all)));
        var practice = chair.opens(address).sheet("/practice");
        for (var line : chair.opens(address).page().select("input[value=done]").eachAttr("name")) {
            practice = practice.fills(line, "done");
        }
        chair.sends(chair.confirmed(practice)).is(200);
    }
}
