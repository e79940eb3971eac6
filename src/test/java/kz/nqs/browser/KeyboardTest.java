package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
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
@Tag("374-10")
@DisplayName("Одной клавиатурой: кандидат подаёт заявление, регистратор проверяет его со стола")
class KeyboardTest {
    private static final int MOST_STOPS = 150;
    private static final List<String> PARTS =
            List.of("application", "education", "work", "earlier_document", "truthfulness");
    @LocalServerPort int port;
    @Autowired Vocabulary vocabulary;
    @Autowired Centres centres;
    @Autowired Programmes programmes;
    @Autowired Professions professions;

    @Test
    void from_the_sign_in_to_the_checked_application() {
        try (var candidate = new Visitor(port, Lang.RU, vocabulary, 1280);
                var registrar = new Visitor(port, Lang.KK, vocabulary, 1280)) {
            var address = applies(candidate);
            enters(registrar, "asel");
            presses(registrar, "a.nqs-desk__title[href$='" + address + "']");
            for (var part : PARTS) {
                tabsTo(registrar, "input[name='part-" + part + "']");
                registrar.page().keyboard().press("Space");
            }
            presses(registrar, "#check button");
            registrar.reads("recognition.notice.check");
        }
    }

    private String applies(Visitor candidate) {
        enters(candidate, "ulan");
        candidate.opens(offer());
        presses(candidate, "main form button");
        types(candidate, "#knowledge", "Жұмыс тәсілдерін білемін");
        types(candidate, "#skills", "Жеті жыл");
        tabsTo(candidate, "input[name='language']");
        candidate.page().keyboard().press("Space");
        // the dialog in which a file is chosen is the device's, not the page's
        candidate.attaches("file-education", "diplom.pdf").attaches("file-work", "kitap.pdf");
        tabsTo(candidate, "input[name='consent']");
        candidate.page().keyboard().press("Space");
        presses(candidate, "button[value='submit']");
        candidate.reads("application.filed");
        return candidate.page().url().replaceFirst(".*(/cases/.*)", "$1");
    }

    private String offer() {
        var centre = centres.accredited("0017").orElseThrow().id();
        var programme = programmes.ofCentre(centre).get(4);
        return "/applications/new?profession=%d&level=%d&centre=%s"
                .formatted(
                        professions.profession(programme.profession()).number(),
                        programme.level(),
                        centre);
    }

    private static void enters(Visitor visitor, String login) {
        visitor.opens("/demonstration");
        presses(visitor, "button[value='" + login + "']");
        visitor.page().waitForURL("**/desk");
    }

    private static void types(Visitor visitor, String field, String text) {
        tabsTo(visitor, field);
        visitor.page().keyboard().type(text);
    }

    @SuppressWarnings("deprecation")
    private static void presses(Visitor visitor, String button) {
        tabsTo(visitor, button);
        visitor.page().waitForNavigation(() -> visitor.page().keyboard().press("Enter"));
    }

    /** Goes on with the Tab key, all around the page once at most. */
    private static void tabsTo(Visitor visitor, String wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            visitor.page().keyboard().press("Tab");
            if (isHere(visitor.page(), wanted)) {
                return;
            }
        }
        assertThat(visitor.page().url()).as("reached by keyboard").isEqualTo(wanted);
    }

    private static boolean isHere(Page page, String wanted) {
        return Boolean.TRUE.equals(
                page.evaluate("wanted => document.activeElement.matches(wanted)", wanted));
    }
}
