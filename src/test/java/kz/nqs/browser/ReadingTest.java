package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@DisplayName("Подсказки с клавиатуры, печать, движение")
@Tag("391-5")
class ReadingTest {
    private static final int A4 = 680; // CSS pixels between the margins of a sheet
    @LocalServerPort int port;
    @Autowired Vocabulary vocabulary;

    @ParameterizedTest
    @CsvSource({"KK,360", "RU,1280"})
    void a_term_is_reached_opened_and_closed_by_keyboard(Lang lang, int width) {
        try (var reader = new Visitor(port, lang, vocabulary, width)) {
            var page = reader.opens("/verify").page();
            page.locator("main h1").evaluate("h => { h.tabIndex = -1; h.focus() }");
            for (int presses = 0; presses < 30 && !isOnATerm(page); presses++) {
                page.keyboard().press("Tab");
            }
            assertThat(isOnATerm(page)).isTrue();
            page.keyboard().press("Enter");
            page.locator(".nqs-tip:popover-open").waitFor();
            LookedAt.inOrder(page);
            page.keyboard().press("Escape");
            assertThat(page.locator(".nqs-tip:popover-open").count()).isZero();
            assertThat(isOnATerm(page)).isTrue();
        }
    }

    private static boolean isOnATerm(Page page) {
        return (boolean) page.evaluate("document.activeElement.matches('main [popovertarget]')");
    }

    @ParameterizedTest
    @EnumSource
    void the_label_of_a_term_opens_it_too(Lang lang) {
        try (var reader = new Visitor(port, lang, vocabulary, 1280)) {
            var page = reader.opens("/").page();
            page.locator("main label.nqs-term").first().click();
            page.locator(".nqs-tip:popover-open").waitFor();
            page.locator(".nqs-tip:popover-open [popovertargetaction=hide]").click();
            assertThat(page.locator(".nqs-tip:popover-open").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/professions", "/law/374", "/glossary", "/calendar/2026"})
    void print_has_the_page_alone_black_on_white(String path) {
        try (var reader = new Visitor(port, Lang.KK, vocabulary, A4)) {
            var page = reader.opens(path).page();
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setMedia(Media.PRINT)
                            .setColorScheme(ColorScheme.DARK));
            for (var frame : new String[] {".nqs-header", ".nqs-nav", ".nqs-terms", ".nqs-help"}) {
                assertThat(page.locator(frame).filter(seen()).count()).as(frame).isZero();
            }
            assertThat(page.evaluate("getComputedStyle(document.body).color"))
                    .isEqualTo("rgb(0, 0, 0)");
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
            assertThat(page.evaluate(LookedAt.SIDEWAYS)).as(path).isEqualTo(false);
        }
    }

    private static Locator.FilterOptions seen() {
        return new Locator.FilterOptions().setVisible(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/professions", "/sign-in"})
    void who_asked_for_rest_sees_nothing_move(String path) {
        try (var reader = new Visitor(port, Lang.RU, vocabulary, 1280)) {
            var page = reader.opens(path).page();
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('*')].filter(e =>"
                                            + " getComputedStyle(e).animationName != 'none' ||"
                                            + " getComputedStyle(e).transitionDuration != '0s')"
                                            + ".length"))
                    .isEqualTo(0);
        }
    }
}
