package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import kz.nqs.participants.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BrowserTest
@DisplayName("Ключ доступа: вместо второго шага и вместо пароля")
@Tag("391-12/13")
class PasskeyTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String PLATFORM = "http://localhost:8080";
    @LocalServerPort int port;
    @Autowired ApplicationContext platform;

    @Test
    void who_works_for_a_body_makes_a_passkey_and_signs_in_with_it_alone() throws Exception {
        var body = new Body(UUID.randomUUID(), BodyKind.SECTORAL_BODY, new Bilingual("М", "М"));
        platform.getBean(People.class).addBody(body);
        var official = Somebody.registered(platform).working(body.id(), Role.OFFICER);
        // a passkey is bound to the public address, which the tests name with another port
        var here = "--host-resolver-rules=MAP localhost:8080 127.0.0.1:" + port;
        try (var browser = new Browser(360, List.of(here))) {
            var page = browser.page();
            withAuthenticator(page);
            signIn(page, official);
            assertThat(page.url()).isEqualTo(PLATFORM + "/ru/second-factor/setup");
            inOrder(page);
            page.locator("[data-passkey=make] button").click();
            page.waitForURL("**/ru/account");
            inOrder(page);
            page.navigate(PLATFORM + "/ru/desk");
            signOut(page);
            signIn(page, official);
            assertThat(page.url()).isEqualTo(PLATFORM + "/ru/second-factor");
            inOrder(page);
            signOut(page);
            page.navigate(PLATFORM + "/ru/sign-in");
            inOrder(page);
            page.locator("[data-passkey=show] button").click();
            page.waitForURL("**/ru/desk");
            page.navigate(PLATFORM + "/ru/account");
            page.locator("form[action$='/passkeys/removal'] button").click();
            page.locator("form[action$='/passkeys/removal'] button").click();
            page.waitForURL("**/ru/account");
            assertThat(page.locator("form[action$='/passkeys/removal']").count()).isZero();
        }
    }

    /** On a narrow page that is in the menu. */
    private static void signOut(Page page) {
        page.locator(".nqs-nav__menu summary").click();
        page.locator(".nqs-nav__menu form[action$='/sign-out'] button").click();
    }

    private static void signIn(Page page, Somebody who) {
        page.navigate(PLATFORM + "/ru/sign-in");
        page.locator("#login").fill(who.login());
        page.locator("#password").fill(Somebody.PASSWORD);
        page.locator("main form button").first().click();
        page.waitForURL(url -> url.contains("/second-factor"));
    }

    private static void withAuthenticator(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", asked);
    }

    private static void inOrder(Page page) {
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth >"
                                        + " document.documentElement.clientWidth"))
                .as("scrolls sideways: " + page.url())
                .isEqualTo(false);
    }
}
