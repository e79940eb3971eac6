package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.nqs.PlatformTest;
import kz.nqs.recognition.Recognition.Hearing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-6a")
@Tag("374-9a")
@DisplayName("Приказ № 374, пункты 6 и 9 — один экзамен назначается сразу нескольким кандидатам")
class HeardTogetherTest extends Journeys {
    private final List<String> addresses = new java.util.ArrayList<>();
    private Candidate last;

    @BeforeEach
    void three_wait_for_an_exam() {
        for (int i = 0; i < 3; i++) {
            last = town.candidate();
            addresses.add(last.applies());
            centre.concludes(addresses.getLast(), last);
        }
    }

    @Test
    void all_who_were_ticked_get_the_same_exam_and_a_notice_each() {
        var registrar = centre.registrar();
        var appointed = registrar.sends(registrar.confirmed(ticked())).is(200);
        assertThat(appointed.notice()).contains(w.say("recognition.notice.appoint.all", "3"));
        assertThat(hearings().map(Hearing::sitting).distinct()).hasSize(3);
        assertThat(hearings().map(h -> h.day() + " " + h.time() + " " + h.place()).distinct())
                .hasSize(1);
        for (var address : addresses) {
            assertThat(town.letters(address).getLast().basis().place()).startsWith("6");
        }
        var together =
                registrar
                        .opens("/centre/exams")
                        .page()
                        .select(".nqs-exam:has(a[href$='" + addresses.getFirst() + "'])");
        addresses.forEach(a -> assertThat(together.select("a[href$='" + a + "']")).hasSize(1));
    }

    @Test
    void who_else_is_appointed_is_said_before_and_pressing_twice_appoints_once() {
        var registrar = centre.registrar();
        var asked = registrar.sends(ticked()).is(200);
        assertThat(asked.page().select("#sure").text()).contains(number(1), number(2));
        var sure = registrar.confirmed(ticked());
        registrar.sends(sure).is(200);
        assertThat(registrar.sends(sure).is(200).notice())
                .contains(w.say("recognition.notice.appoint"));
        for (var address : addresses) {
            assertThat(town.known(address).version()).isEqualTo(4);
        }
    }

    @Test
    void whose_case_has_changed_meanwhile_is_named_and_the_others_are_asked_of_again() {
        var registrar = centre.registrar();
        var sure = registrar.confirmed(ticked());
        last.window().sends(last.withdrawal(addresses.getLast())).is(200);
        var named = registrar.sends(sure).is(422);
        assertThat(named.problem("with"))
                .contains(number(2), "Қайырбекова Әйгерім Һамитқызы")
                .doesNotContain(number(1));
        assertThat(town.state(addresses.getFirst())).isEqualTo("UnderContract");
        var again = registrar.sends(registrar.confirmed(named.sheet("/appoint"))).is(200);
        assertThat(again.notice()).contains(w.say("recognition.notice.appoint.all", "2"));
        assertThat(town.state(addresses.getLast())).isEqualTo("Ended");
    }

    @Test
    void a_stranger_to_the_centre_is_never_among_them() {
        var registrar = centre.registrar();
        for (var tick : List.of("x", "00000000-0000-0000-0000-000000000000:3")) {
            var asked = registrar.sends(ticked().forges("with", tick)).is(200);
            assertThat(asked.page().select("#sure input[name^=sure-with-]")).isEmpty();
        }
        assertThat(town.state(addresses.getFirst())).isEqualTo("UnderContract");
    }

    @Test
    void an_exam_that_is_appointed_is_changed_on_the_page_of_its_own_case() {
        var registrar = centre.registrar();
        var sheet = ticked();
        centre.registrar()
                .sends(registrar.confirmed(Centre.appointment(registrar.opens(addresses.get(1)))));
        var second = town.known(addresses.get(1));
        var forged = sheet.forges("with", second.file().id() + ":" + second.version());
        assertThat(registrar.sends(forged).is(422).problem("with")).contains(number(1));
        assertThat(town.known(addresses.get(1)).version()).isEqualTo(second.version());
    }

    private Sheet ticked() {
        var theCase = centre.registrar().opens(addresses.getFirst());
        var sheet = Centre.appointment(theCase);
        for (var other : addresses.subList(1, 3)) {
            var id = town.known(other).file().id();
            sheet = sheet.adds("with", theCase.page().expectFirst("#with-" + id).val());
        }
        return sheet;
    }

    private String number(int nth) {
        return town.known(addresses.get(nth)).file().number();
    }

    private Stream<Hearing> hearings() {
        return addresses.stream().map(address -> town.known(address).examAhead());
    }
}
