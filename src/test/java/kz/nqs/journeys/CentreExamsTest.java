package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-9a")
@DisplayName("Экзамены центра по дням: кто, когда, где и перед какой комиссией")
class CentreExamsTest extends Journeys {

    @Test
    void candidates_of_one_commission_and_hour_stand_together_under_their_day() {
        var first = appointed();
        var second = appointed();
        var exam = town.known(first).examAhead();
        var exams = centre.registrar().opens("/centre/exams").is(200);
        var together = exams.page().select("article:has(a[href$='" + first + "'])");
        assertThat(together.select("a[href$='" + second + "']")).hasSize(1);
        assertThat(together.text())
                .contains("10:00", Centre.PLACE, "Абдрахманов Серік Бөлекұлы")
                .contains(w.say("state.Appointed"), town.known(first).file().number());
        assertThat(exams.page().select("section:has(a[href$='" + first + "']) h2").text())
                .startsWith(w.day(exam.day()));
        assertThat(exams.page().select("h2").eachText())
                .isSortedAccordingTo(CentreExamsTest::byDay);
    }

    @Test
    void they_are_for_the_registrars_and_the_head_of_a_centre() {
        var address = appointed();
        assertThat(centre.head().opens("/centre/exams").is(200).page().html()).contains(address);
        for (var login : new String[] {"aigul", "gulnar"}) {
            assertThat(town.stranger(login).opens("/centre/exams").status()).isEqualTo(404);
        }
        assertThat(town.stranger("daniyar").opens("/centre/exams").is(200).text())
                .contains(w.say("exams.none"));
    }

    @Test
    void an_examiner_sees_those_of_their_own_commissions() {
        var address = appointed();
        var link = centre.chair().opens("/desk").page().select("main a[href$='/centre/exams']");
        assertThat(link).hasSize(1);
        assertThat(centre.chair().opens("/centre/exams").is(200).page().html()).contains(address);
        assertThat(centre.examinerOutside().opens("/centre/exams").is(200).page().html())
                .doesNotContain(address);
    }

    @Test
    void on_the_day_the_desk_says_how_many_are_examined() {
        appointed();
        appointed();
        centre.waits(10);
        assertThat(today(centre.registrar())).isGreaterThanOrEqualTo(2);
        assertThat(today(centre.chair())).isEqualTo(today(centre.head()));
        assertThat(today(centre.examinerOutside())).isZero();
        centre.waits(1);
        assertThat(today(centre.registrar())).isZero();
    }

    private static int today(Window window) {
        var said = window.opens("/desk").page().select("p:has(a[href$='/centre/exams']) strong");
        return said.isEmpty() ? 0 : Integer.parseInt(said.text().replaceAll("\\D", ""));
    }

    @Test
    void what_is_decided_stays_among_the_exams_of_its_day_and_month() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10);
        var day = town.known(address).examAhead().day();
        centre.recognises(address);
        var found = ".nqs-exam li:has(a[href$='" + address + "'])";
        assertThat(centre.registrar().opens("/centre/exams").page().select(found).text())
                .contains(w.say("state.Recognised"));
        var month = YearMonth.from(day);
        var ofMonth = centre.head().opens("/centre/exams?month=" + month).is(200);
        assertThat(ofMonth.page().select(found).text()).contains(w.say("state.Recognised"));
        assertThat(ofMonth.page().expectFirst("h1").text()).contains(w.month(month));
        var another = centre.head().opens("/centre/exams?month=" + month.minusMonths(3)).is(200);
        assertThat(another.page().select(found)).isEmpty();
        var elsewhere = town.stranger("daniyar").opens("/centre/exams?month=" + month).is(200);
        assertThat(elsewhere.text()).contains(w.say("exams.none.month"));
        for (var none : List.of("1x", "2026-13", "0000-01", "-2026-01", "%2B999999999-12")) {
            assertThat(centre.head().opens("/centre/exams?month=" + none).status()).isEqualTo(404);
        }
    }

    @Test
    @Tag("374-9a")
    void who_was_absent_has_no_exam_and_the_commission_is_free() {
        var address = appointed();
        centre.waits(11);
        var registrar = centre.registrar();
        registrar.sends(Centre.absence(registrar.opens(address))).is(200);
        assertThat(registrar.opens("/centre/exams").page().html()).doesNotContain(address);
        var number = town.known(address).file().number();
        assertThat(String.join(" ", dismissal(address).summary())).doesNotContain(number);
    }

    @Test
    @Tag("391-4")
    void an_examiner_whose_commission_has_not_finished_keeps_the_role() {
        var address = appointed();
        assertThat(String.join(" ", dismissal(address).is(409).summary()))
                .contains("Құсайынова", town.known(address).file().number());
        var people = "/bodies/" + town.known(address).file().centre() + "/people";
        assertThat(centre.head().opens(people).text()).contains("Құсайынова");
    }

    /** The head says that the secretary of the commission leaves. */
    private Screen dismissal(String address) {
        var head = centre.head();
        var people = "/bodies/" + town.known(address).file().centre() + "/people";
        var sheet =
                head.opens(people).page().select("form[action$='/dismissals']").stream()
                        .filter(form -> form.text().contains("Құсайынова"))
                        .findFirst()
                        .orElseThrow();
        var person = sheet.select("input[name=person]").val();
        var asked =
                head.opens(people)
                        .sheet("/dismissals")
                        .fills("person", person)
                        .fills("role", "EXAMINER");
        return head.sends(asked);
    }

    private String appointed() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        return address;
    }

    /** {@code 13.12.2027, …}. */
    private static int byDay(String one, String other) {
        return iso(one).compareTo(iso(other));
    }

    private static String iso(String heading) {
        return heading.replaceFirst("^(\\d\\d)\\.(\\d\\d)\\.(\\d{4}).*", "$3$2$1");
    }
}
