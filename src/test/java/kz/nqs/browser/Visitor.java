package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import kz.nqs.files.Samples;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import org.jspecify.annotations.Nullable;

/** Somebody at a screen, reading one language. */
final class Visitor implements AutoCloseable {
    private static final Page.EmulateMediaOptions DARK =
            new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK);
    private static final CheckOptions FORCED = new CheckOptions().setForce(true);
    private final Browser browser;
    private final String address;
    private final Lang lang;
    private final Words w;
    private @Nullable Page inTheOther;
    private boolean looking = true;

    Visitor(int port, Lang lang, Vocabulary vocabulary, int width) {
        browser = new Browser(width);
        address = "http://localhost:" + port;
        this.lang = lang;
        w = vocabulary.in(lang);
    }

    Page page() {
        return browser.page();
    }

    Browser browser() {
        return browser;
    }

    Words w() {
        return w;
    }

    String address(String path) {
        return address + "/" + lang.code() + path;
    }

    Visitor opens(String path) {
        page().navigate(path.startsWith("http") ? path : address(path));
        return this;
    }

    /** One click on the sign-in page of the demonstration. */
    Visitor entersAs(String login) {
        opens("/demonstration");
        page().locator("button[value='" + login + "']").click();
        page().waitForURL("**/desk");
        return this;
    }

    Visitor fills(String field, String value) {
        page().locator("[id='" + field + "']").fill(value);
        return this;
    }

    Visitor marks(String field, String value) {
        page().locator("input[name='%s'][value='%s']".formatted(field, value)).check(FORCED);
        return this;
    }

    /** Marks the first of several that can be chosen. */
    Visitor marksFirst(String field) {
        page().locator("input[name='" + field + "']").first().check(FORCED);
        return this;
    }

    /** Says yes to what is said back. */
    Visitor isSure() {
        page().locator("input[name^='sure-']").all().forEach(box -> box.check(FORCED));
        return this;
    }

    Visitor chooses(String field, String label) {
        page().locator("[id='" + field + "']").selectOption(new SelectOption().setLabel(label));
        return this;
    }

    Visitor attaches(String field, String name) {
        return attaches(field, name, Samples.pdf(1));
    }

    /** Chooses the file and waits until it has been sent. */
    Visitor attaches(String field, String name, byte[] bytes) {
        chooses(field, name, bytes);
        page().locator(".nqs-file[data-file] .nqs-file__name", named(name)).waitFor();
        return this;
    }

    Visitor chooses(String field, String name, byte[] bytes) {
        page().locator("input[name='" + field + "']")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        return this;
    }

    static Page.LocatorOptions named(String name) {
        return new Page.LocatorOptions().setHasText(name);
    }

    /** Waits until the page says so. */
    Visitor sees(String text) {
        page().getByText(text).first().waitFor();
        return this;
    }

    /** Presses the button that says that message. */
    Visitor presses(String key, Object... filling) {
        page().locator("button:visible", new Page.LocatorOptions().setHasText(w.say(key, filling)))
                .first()
                .click();
        page().waitForLoadState();
        return this;
    }

    Visitor follows(String key, Object... filling) {
        page().locator("a:visible", new Page.LocatorOptions().setHasText(w.say(key, filling)))
                .first()
                .click();
        page().waitForLoadState();
        return this;
    }

    Visitor reads(String key, Object... filling) {
        return readsText(w.say(key, filling));
    }

    Visitor readsText(String text) {
        assertThat(page().locator("body").innerText()).contains(text);
        return this;
    }

    /** Lets working days pass with the buttons of the banner. */
    Visitor waits(int... pushes) {
        for (var days : pushes) {
            page().locator("button.nqs-demo__button[value='" + days + "']").click();
            page().waitForLoadState();
        }
        return this;
    }

    /**
     * Whether screens are looked at: on a way that another journey goes as well they need not be.
     */
    void looks(boolean around) {
        looking = around;
    }

    /** The screen is in order, and so is the same address in the other language and by dark. */
    Visitor finds_the_screen_in_order() {
        return looking ? looked() : this;
    }

    private Visitor looked() {
        LookedAt.inOrder(page());
        var here = page().url();
        var other = lang == Lang.KK ? Lang.RU : Lang.KK;
        var there = here.replace("/" + lang.code() + "/", "/" + other.code() + "/");
        if (!there.equals(here)) {
            if (inTheOther == null) {
                inTheOther = browser.anotherWindow();
                inTheOther.emulateMedia(DARK);
            }
            inTheOther.navigate(there);
            LookedAt.inOrder(inTheOther);
        }
        return this;
    }

    @Override
    public void close() {
        browser.close();
    }
}
