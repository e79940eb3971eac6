package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("391-12/13")
@DisplayName("Пока человек заполнял форму 1, его сеанс закончился: введённое возвращается к нему")
class SignedOutMeanwhileTest extends Journeys {
    private Candidate candidate;
    private Window window;
    private Sheet typed;

    @BeforeEach
    void a_candidate_types_in_form_1() {
        candidate = town.candidate();
        window = candidate.window();
        typed = candidate.begins().sheetHere().fills("skills", "Он жыл").presses("do", "save");
    }

    @Test
    void after_the_session_has_ended_by_itself() {
        town.the(JdbcClient.class).sql("delete from spring_session").update();
        var signIn = window.sends(typed);
        assertThat(signIn.place()).isEqualTo("/sign-in");
        assertThat(signIn.text()).contains(w.say("sign-in.kept"));
        isOffered(signsIn());
    }

    @Test
    void after_signing_out_in_another_window() {
        signsOut();
        assertThat(window.sends(typed).place()).isEqualTo("/sign-in");
        isOffered(signsIn());
    }

    @Test
    void after_signing_out_and_in_again_in_another_window() {
        signsOut();
        signsIn();
        isOffered(window.sends(typed));
    }

    @Test
    void it_is_not_offered_to_the_next_person_at_the_same_browser() {
        signsOut();
        assertThat(window.opens("/sign-in").text()).doesNotContain(w.say("sign-in.kept"));
        window.sends(typed);
        var other = town.candidate();
        assertThat(signsIn(other).place()).isEqualTo("/desk");
        assertThat(window.opens("/interrupted").status()).isEqualTo(404);
    }

    private void isOffered(Screen offer) {
        assertThat(offer.is(200).place()).isEqualTo("/interrupted");
        var sent = window.sends(offer.sheet(typed.action())).is(200);
        assertThat(sent.place()).isEqualTo(typed.action().replaceFirst("^/(kk|ru)", ""));
        assertThat(window.opens(typed.action()).sheetHere().value("skills")).isEqualTo("Он жыл");
    }

    private void signsOut() {
        window.sends(window.opens("/desk").sheet("/sign-out")).is(200);
    }

    private Screen signsIn() {
        return signsIn(candidate);
    }

    private Screen signsIn(Candidate who) {
        var form = window.opens("/sign-in").sheetWith("input[name=password]");
        return window.sends(
                form.fills("login", who.iin() + "@example.kz")
                        .fills("password", "өте ұзын құпиясөз"));
    }
}
