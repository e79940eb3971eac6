package kz.nqs.browser;

import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.NewPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@Tag("391-4")
@DisplayName("Приказ № 391, пункт 4 — с бумаги на собственный рабочий стол, в браузере")
class FromPaperToAccountTest {
    private static final String PASSWORD = "көк тау баурайында";
    @LocalServerPort int port;
    @Autowired Vocabulary vocabulary;
    private final String iin = NewPeople.iin().digits();

    @ParameterizedTest(name = "на языке {0}, ширина экрана {1}")
    @CsvSource({"KK,360", "RU,1280"})
    void the_sheet_leads_to_an_account(Lang lang, int width) {
        try (var registrar = new Visitor(port, lang, vocabulary, width);
                var candidate = new Visitor(port, lang, vocabulary, width)) {
            enters(registrar);
            registrar.presses("candidate-account.do").finds_the_screen_in_order();
            registrar.marks("identity", "yes").presses("candidate-account.do");
            registrar.reads("candidate-account.sheet.text").finds_the_screen_in_order();
            var link = registrar.page().locator("#link").innerText();
            candidate.opens(link.replaceFirst(".*/(kk|ru)(?=/claim/)", ""));
            candidate.finds_the_screen_in_order().fills("iin", NewPeople.iin().digits());
            opens(candidate, iin + "@example.kz").reads("claim.wrong").finds_the_screen_in_order();
            var claim = candidate.page().url();
            opens(candidate.fills("iin", iin), iin + "@example.kz").reads("claim.taken");
            candidate.opens("/account").finds_the_screen_in_order();
            candidate.follows("contacts.title").finds_the_screen_in_order();
            candidate.fills("email", "x" + iin + "@example.kz").fills("password", PASSWORD);
            candidate.presses("bodies.save").reads("contacts.changed");
            candidate.opens(claim).reads("claim.over").finds_the_screen_in_order();
            registers(candidate).finds_the_screen_in_order();
        }
    }

    private void enters(Visitor registrar) {
        registrar.entersAs("asel").opens("/centre/paper");
        registrar.page().locator(".nqs-desk a").first().click();
        registrar.presses("start.begin");
        registrar
                .fills("name", "Құттыбаев Ғани Һәкімұлы")
                .fills("iin", iin)
                .fills("email", "gani" + iin + "@example.kz")
                .marks("language", registrar.w().lang().code())
                .marks("consent", "yes")
                .presses("application.register-paper")
                .reads("candidate-account.check");
    }

    private static Visitor opens(Visitor candidate, String email) {
        return candidate.fills("email", email).fills("password", PASSWORD).presses("claim.do");
    }

    /** With a number that is known: the page does not say so. */
    private Visitor registers(Visitor stranger) {
        return stranger.opens("/register")
                .fills("name", "Құттыбаев Ғани Һәкімұлы")
                .fills("iin", iin)
                .fills("email", "y" + iin + "@example.kz")
                .fills("phone", "+7 702 000 00 00")
                .fills("password", PASSWORD)
                .presses("register.do")
                .reads("register.not-possible.paper");
    }
}
