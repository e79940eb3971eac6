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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@Tag("374-4")
@DisplayName("Кнопка «Назад» после исправленной формы: страница, а не повторная отправка")
class BackTest {
    @LocalServerPort int port;
    private final Journey.House house;

    @Autowired
    BackTest(
            Vocabulary vocabulary,
            Centres centres,
            Programmes programmes,
            Professions professions) {
        house = new Journey.House(vocabulary, centres, programmes, professions);
    }

    @Test
    void from_the_case_back_to_the_form_that_had_an_error() {
        try (var journey = new Journey(house, port, Lang.RU, 1280, 3)) {
            var candidate = journey.begins_an_application("marat").candidate;
            candidate.presses("application.submit");
            assertThat(candidate.page().locator(".govuk-error-summary").count()).isEqualTo(1);
            journey.fills_form_1().submits();
            var back = candidate.page().goBack();
            assertThat(back).isNotNull();
            assertThat(back.status()).isEqualTo(200);
            assertThat(candidate.page().locator("main h1").count()).isEqualTo(1);
        }
    }
}
