package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-5c")
@Tag("374-5d")
@DisplayName("Приказ № 374, пункт 5 — при повторной проверке видно замечания и что изменилось")
class RecheckTest extends Journeys {
    private static final String REMARK = "мөр көрінбейді";

    @Test
    void the_registrar_sees_the_remarks_while_waiting_and_what_has_changed() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var registrar = centre.registrar();
        registrar.sends(Centre.remark(registrar.opens(address), REMARK)).is(200);
        assertThat(registrar.opens(address).text()).contains(REMARK);
        assertThat(registrar.opens(address + "/journal").text()).contains(REMARK);
        var form = candidate.window().opens(address + "/correct").is(200).sheetHere();
        var right =
                form.fills("skills", "Он жыл тәжірибе")
                        .fills("consent", "yes")
                        .attaches("file-work", "жаңа.pdf", Candidate.PDF)
                        .presses("do", "submit");
        candidate.window().sends(right).is(200);
        var again = registrar.opens(address);
        assertThat(again.page().select(".nqs-recheck").text())
                .contains(REMARK, "Жеті жыл тәжірибе", "Он жыл тәжірибе", "жаңа.pdf");
        assertThat(ticked(again)).containsExactly("part-education", "part-earlier_document");
        assertThat(again.text()).contains(w.say("recheck.as-it-was"));
        assertThat(candidate.window().opens(address).page().select(".nqs-recheck")).isEmpty();
        registrar.sends(Centre.allRight(again)).is(200);
        assertThat(registrar.opens(address).page().select(".nqs-recheck")).isEmpty();
    }

    @Test
    void all_right_in_one_go_is_still_sent_by_hand() {
        var address = town.candidate().applies();
        var registrar = centre.registrar();
        var link = registrar.opens(address).page().expectFirst("a[href*='all=right']");
        var all = registrar.opens(link.attr("href").replaceFirst("^/ru", "").split("#")[0]);
        assertThat(ticked(all)).hasSize(5);
        assertThat(town.state(address)).isEqualTo("Registered");
        registrar.sends(all.sheet("/check")).is(200);
        assertThat(town.state(address)).isEqualTo("Offered");
    }

    private static java.util.List<String> ticked(Screen theCase) {
        return theCase.page().select("#check input[value=right][checked]").eachAttr("name");
    }
}
