package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programme;
import kz.nqs.programmes.Programmes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@Tag("374-10")
@DisplayName("Одной клавиатурой: от заявления до документа, каждый со своего стола")
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
    void from_the_sign_in_to_the_document() {
        try (var candidate = new Visitor(port, Lang.RU, vocabulary, 1280);
                var registrar = new Visitor(port, Lang.KK, vocabulary, 1280)) {
            var address = applies(candidate);
            enters(registrar, "asel");
            takesFromDesk(registrar, address);
            checks(registrar);
            confirms(candidate, address, "accept");
            takesFromDesk(registrar, address);
            appoints(registrar);
            confirms(candidate, address, "familiarise");
            takesFromDesk(registrar, address);
            types(registrar, "#log", "17");
            presses(registrar, "#brief .govuk-button");
            registrar.reads("recognition.notice.brief").waits(10);
            isHeard(address);
            for (var member : List.of("serik", "pavel", "raushan")) {
                takes(member, address, "sign");
            }
            takes("yerzhan", address, "issue");
        }
    }

    private void isHeard(String address) {
        try (var chair = new Visitor(port, Lang.RU, vocabulary, 1280)) {
            enters(chair, "serik");
            takesFromDesk(chair, address);
            types(chair, "#correct", String.valueOf(programme().questions()));
            saysTwice(chair, "theory");
            for (var line : programme().card()) {
                marks(chair, "input[name='line-" + line.number() + "']");
            }
            saysTwice(chair, "practice");
        }
    }

    private void takes(String login, String address, String step) {
        try (var person = new Visitor(port, Lang.KK, vocabulary, 1280)) {
            enters(person, login);
            takesFromDesk(person, address);
            saysTwice(person, step);
        }
    }

    private static void takesFromDesk(Visitor registrar, String address) {
        registrar.opens("/desk");
        presses(registrar, "a.nqs-desk__title[href$='" + address + "']");
    }

    private static void checks(Visitor registrar) {
        PARTS.forEach(part -> marks(registrar, "input[name='part-" + part + "']"));
        presses(registrar, "#check .govuk-button");
        registrar.reads("recognition.notice.check");
    }

    /** A step of the candidate that is confirmed on the page of the case. */
    private static void confirms(Visitor candidate, String address, String step) {
        candidate.opens(address);
        marks(candidate, "input[name='confirm-" + step + "']");
        presses(candidate, "#" + step + " .govuk-button");
        candidate.reads("recognition.notice." + step);
    }

    private static void appoints(Visitor registrar) {
        marks(registrar, "input[name='day']");
        types(registrar, "#time", "10:00");
        types(registrar, "#place", "Астана, Сарыарқа, 31, 204-кабинет");
        chooses(registrar, "#chair-select", "Абдрахманов");
        chooses(registrar, "#secretary-select", "Құсайынова");
        var romanenko =
                registrar.page().getByLabel("Романенко Павел Алексеевич").getAttribute("id");
        marks(registrar, "[id='" + romanenko + "']");
        types(registrar, "#order", "12-Е");
        marks(registrar, "input[name='conditions']");
        saysTwice(registrar, "appoint");
    }

    /** Sends the form of a step and says yes to what is asked back, if anything is. */
    private static void saysTwice(Visitor visitor, String step) {
        presses(visitor, "#" + step + " .govuk-button");
        var question = "#" + step + " input[name^='sure-']";
        var asked = visitor.page().locator(question).all().size();
        for (int nth = 0; nth < asked; nth++) {
            marks(visitor, question + ":not(:checked)");
        }
        if (asked > 0) {
            presses(visitor, "#" + step + " .govuk-button");
        }
        visitor.reads("recognition.notice." + step);
    }

    private String applies(Visitor candidate) {
        enters(candidate, "ulan");
        candidate.opens(offer());
        presses(candidate, "main form button");
        types(candidate, "#knowledge", "Жұмыс тәсілдерін білемін");
        types(candidate, "#skills", "Жеті жыл");
        marks(candidate, "input[name='language']");
        // the dialog in which a file is chosen is the device's, not the page's
        candidate.attaches("file-education", "diplom.pdf").attaches("file-work", "kitap.pdf");
        marks(candidate, "input[name='consent']");
        presses(candidate, "button[value='submit']");
        candidate.reads("application.filed");
        return candidate.page().url().replaceFirst(".*(/cases/.*)", "$1");
    }

    private String offer() {
        return "/applications/new?profession=%d&level=%d&centre=%s"
                .formatted(
                        professions.profession(programme().profession()).number(),
                        programme().level(),
                        programme().centre());
    }

    private Programme programme() {
        return programmes.ofCentre(centres.accredited("0017").orElseThrow().id()).get(4);
    }

    private static void enters(Visitor visitor, String login) {
        visitor.opens("/demonstration");
        presses(visitor, "button[value='" + login + "']");
        visitor.page().waitForURL("**/desk");
    }

    private static void marks(Visitor visitor, String box) {
        tabsTo(visitor, box);
        visitor.page().keyboard().press("Space");
    }

    /** Goes down the list until that entry is chosen, to its end at most. */
    private static void chooses(Visitor visitor, String list, String entry) {
        tabsTo(visitor, list);
        var chosen = visitor.page().locator(list + " option:checked");
        for (int at = 0; at < MOST_STOPS && !chosen.innerText().startsWith(entry); at++) {
            visitor.page().keyboard().press("ArrowDown");
        }
        assertThat(chosen.innerText()).startsWith(entry);
    }

    private static void types(Visitor visitor, String field, String text) {
        tabsTo(visitor, field);
        visitor.page().keyboard().type(text);
    }

    private static void presses(Visitor visitor, String button) {
        tabsTo(visitor, button);
        visitor.page().evaluate("() => { window.before = true }");
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForFunction("() => !window.before");
        visitor.page().waitForLoadState();
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
