package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.NewPeople;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PlatformTest
@DisplayName("Кто не вошёл, входит и попадает туда, куда шёл; форма без метки не принимается")
class SigningInTest extends Journeys {

    @ParameterizedTest
    @EnumSource
    @Tag("391-4")
    void who_is_not_signed_in_is_led_to_sign_in_and_then_to_the_page_wanted(Lang lang) {
        var address = town.candidate().applies();
        var wanted = "/" + lang.code() + address;
        var asel = new Window(town.port(), lang);
        assertThat(asel.opens(wanted).is(200).path()).isEqualTo("/" + lang.code() + "/sign-in");
        var landed = asel.lands("asel").is(200);
        assertThat(landed.place()).isEqualTo(address);
        assertThat(landed.path()).startsWith("/" + lang.code() + "/");
    }

    @ParameterizedTest
    @EnumSource
    void signing_in_leads_to_the_desk_where_nothing_was_wanted(Lang lang) {
        assertThat(new Window(town.port(), lang).lands("asel").path())
                .isEqualTo("/" + lang.code() + "/desk");
    }

    @Test
    @Tag("391-4")
    void an_identification_number_is_registered_once_and_a_stranger_does_not_learn_which() {
        var iin = NewPeople.iin().digits();
        var email = UUID.randomUUID() + "@example.kz";
        var first = town.passerBy();
        var registered = registration(first, iin).fills("email", email);
        assertThat(first.sends(registered).is(200).place()).isEqualTo("/desk");
        var stranger = town.passerBy();
        var number = stranger.sends(registration(stranger, iin)).is(422);
        var fresh = registration(stranger, NewPeople.iin().digits());
        var address = stranger.sends(fresh.fills("email", email)).is(422);
        var both = stranger.sends(registration(stranger, iin).fills("email", email)).is(422);
        assertThat(number.text()).isEqualTo(address.text()).isEqualTo(both.text());
        assertThat(number.summary()).containsExactly(w.say("register.not-possible"));
        assertThat(number.page().select("#register a[href$=/sign-in], #register a[href$=/centres]"))
                .hasSize(2);
        assertThat(number.text()).contains(w.say("register.not-possible.paper"));
        assertThat(number.sheetHere().value("address")).isEqualTo("Семей");
    }

    private static Sheet registration(Window window, String iin) {
        return window.opens("/register")
                .sheetHere()
                .fills("name", "Құттыбаев Ғани")
                .fills("iin", iin)
                .fills("email", UUID.randomUUID() + "@example.kz")
                .fills("phone", "+7 700 000 00 00")
                .fills("address", "Семей")
                .fills("password", "өте ұзын құпиясөз");
    }

    @Test
    void what_somebody_else_wanted_is_still_not_theirs() {
        var address = town.candidate().applies();
        var window = town.passerBy();
        window.opens(address);
        assertThat(window.lands("daniyar").status()).isEqualTo(404);
    }

    @Test
    void who_is_not_signed_in_does_nothing() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var check = Centre.allRight(centre.registrar().opens(address));
        var passerBy = town.passerBy();
        var token = passerBy.opens("/sign-in").sheetHere().value("_csrf");
        assertThat(passerBy.sends(check.forges("_csrf", token)).place()).isEqualTo("/sign-in");
        assertThat(town.state(address)).isEqualTo("Registered");
    }

    @Test
    void after_signing_out_the_case_is_closed_to_this_window() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var window = candidate.window();
        assertThat(window.sends(window.opens(address).sheet("/sign-out")).is(200).place())
                .isEmpty();
        assertThat(window.opens(address).place()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @EnumSource
    void a_form_without_its_token_is_refused_in_the_language_of_the_reader(Lang lang) {
        var address = town.candidate().applies();
        var check = Centre.allRight(centre.registrar().opens("/" + lang.code() + address));
        var says = town.the(Vocabulary.class).in(lang);
        for (var forged : new Sheet[] {check.without("_csrf"), check.forges("_csrf", "x")}) {
            assertThat(centre.registrar().sends(forged).place()).isEqualTo("/interrupted");
            var answer = town.passerBy().posts(forged);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(page(answer).select("html").attr("lang")).isEqualTo(lang.code());
            assertThat(page(answer).text()).contains(says.say("trouble.forbidden"));
        }
        assertThat(town.state(address)).isEqualTo("Registered");
    }

    private static org.jsoup.nodes.Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }
}
