package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@DisplayName("Приказ № 374: от заявления до документа, который проверит любой, и два выхода")
@Tag("374-4")
@Tag("374-8a")
@Tag("374-10")
class StraightPathTest {
    @LocalServerPort int port;
    private final Journey.House house;

    @Autowired
    StraightPathTest(
            Vocabulary vocabulary,
            Centres centres,
            Programmes programmes,
            Professions professions) {
        house = new Journey.House(vocabulary, centres, programmes, professions);
    }

    @ParameterizedTest(name = "на языке {0}, ширина экрана {1}")
    @CsvSource({"KK,1280,aigul,0", "RU,360,dmitry,1"})
    @Tag("374-5b")
    @Tag("374-18a")
    @Tag("374-18b")
    void from_the_application_to_a_verified_document(Lang lang, int width, String login, int nth) {
        try (var journey = new Journey(house, port, lang, width, nth)) {
            journey.begins_an_application(login);
            var iin = journey.candidate.page().locator("#iin").inputValue();
            journey.candidate.fills("iin", "900101300129");
            journey.fills_form_1().candidate.presses("application.submit").reads("form.iin");
            journey.candidate.finds_the_screen_in_order();
            assertThat(journey.candidate.page().locator("#skills").inputValue()).startsWith("Жеті");
            journey.candidate.fills("iin", iin);
            journey.submits()
                    .the_centre_finds_everything_right()
                    .accepts_the_contract()
                    .the_centre_appoints_the_exam()
                    .is_familiar_with_the_programme()
                    .the_centre_briefs()
                    .the_commission_hears(journey.questions(), true)
                    .everybody_signs_the_protocol();
            var serial = journey.the_head_issues_the_document();
            journey.employer.opens("/outbox").finds_the_screen_in_order();
            journey.employer.follows("letter.appointment.title").finds_the_screen_in_order();
            journey.employer.opens("/verify").fills("number", serial.replace('-', ' '));
            journey.employer.page().locator("main form button").click();
            journey.employer.finds_the_screen_in_order();
            assertThat(journey.employer.page().locator(".nqs-doc--valid").innerText())
                    .contains(serial);
        }
    }

    @Test
    @Tag("374-5c")
    @Tag("374-5d")
    @Tag("374-5e")
    void remarks_are_put_right_and_sent_again_or_else_refused_by_the_head() {
        try (var journey = new Journey(house, port, Lang.KK, 1280, 2)) {
            journey.looks(false).begins_an_application("zhanar").fills_form_1().submits();
            journey.looks(true).the_centre_sends_a_remark("еңбек кітапшасы оқылмайды");
            journey.candidate.opens(journey.address()).readsText("еңбек кітапшасы оқылмайды");
            journey.candidate.follows("action.resubmit").finds_the_screen_in_order();
            journey.candidate.marks("consent", "yes").attaches("file-work", "kitap-2.pdf");
            journey.candidate.presses("application.resubmit").reads("recognition.notice.resubmit");
            journey.the_centre_sends_a_remark("мөр жоқ");
            journey.centre.waits(3).opens(journey.address()).reads("recognition.duty.correct");
            journey.centre.waits(1).entersAs("yerzhan").opens(journey.address());
            journey.centre.finds_the_screen_in_order().presses("action.refuse");
            journey.centre.reads("form.required.reason").fills("reason", "Құжат толық емес");
            journey.centre.presses("action.refuse").finds_the_screen_in_order().isSure();
            journey.centre.presses("action.refuse").reads("recognition.notice.refuse");
            journey.candidate.opens(journey.address()).follows("letter.refusal.title");
            journey.candidate.finds_the_screen_in_order().readsText("Құжат толық емес");
        }
    }

    @Test
    @Tag("374-19a")
    @Tag("374-19b")
    void failure_ends_with_a_notice_and_recommendations() {
        try (var journey = new Journey(house, port, Lang.RU, 1280, 3)) {
            journey.looks(false)
                    .begins_an_application("natalya")
                    .fills_form_1()
                    .submits()
                    .the_centre_finds_everything_right()
                    .accepts_the_contract()
                    .the_centre_appoints_the_exam()
                    .is_familiar_with_the_programme()
                    .the_centre_briefs()
                    .looks(true)
                    .the_commission_hears(journey.questions(), false)
                    .everybody_signs_the_protocol();
            journey.centre.entersAs("asel").opens(journey.address());
            journey.centre.fills("recommendations", "Повторить последнюю операцию");
            journey.centre.presses("action.notify").reads("recognition.notice.notify");
            journey.candidate.opens(journey.address()).follows("letter.failure.title");
            journey.candidate.finds_the_screen_in_order();
            journey.candidate.readsText("Повторить последнюю операцию");
        }
    }
}
