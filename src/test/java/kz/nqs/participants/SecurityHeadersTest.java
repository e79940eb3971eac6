package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@PlatformTest
@DisplayName("Заголовки, куки и пределы: что браузеру разрешено и чего нет")
@Tag("391-12/13")
class SecurityHeadersTest {
    @LocalServerPort int port;
    @Autowired WebApplicationContext platform;

    @ParameterizedTest
    @ValueSource(strings = {"/ru", "/kk/professions", "/ru/sign-in", "/ru/none", "/assets/nqs.js"})
    void every_answer_says_what_the_browser_may_do(String path) throws Exception {
        var headers = new Visitor(port).get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'")
                .contains("frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "data:", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow())
                .contains("geolocation=()", "payment=()", "camera=(self)");
        assertThat(headers.firstValue("Strict-Transport-Security")).as("not https").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ru", "/ru/sign-in", "/kk/demonstration", "/ru/professions"})
    void no_page_has_script_or_style_in_it(String path) throws Exception {
        var page = new Visitor(port).page(path);
        assertThat(page.select("script:not([src]), style, [style], iframe")).isEmpty();
        assertThat(page.getAllElements())
                .allMatch(
                        e ->
                                e.attributes().asList().stream()
                                        .noneMatch(a -> a.getKey().startsWith("on")));
    }

    @Test
    void cookies_are_for_this_site_and_not_for_scripts() throws Exception {
        var cookies = new Visitor(port).get("/ru/sign-in").headers().allValues("Set-Cookie");
        assertThat(cookies).isNotEmpty().allMatch(c -> c.contains("HttpOnly"));
        assertThat(cookies).allMatch(c -> c.contains("SameSite=Lax"));
        assertThat(cookies).noneMatch(c -> c.contains("Secure"));
    }

    @Test
    void over_https_the_browser_is_told_to_stay_there() throws Exception {
        var answer = ask(get("/ru/sign-in").secure(true));
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.getHeaders("Set-Cookie"))
                .isNotEmpty()
                .allMatch(c -> c.contains("Secure"));
    }

    @Test
    void a_session_s_cookie_is_as_strict_as_the_others() throws Exception {
        var somebody = Somebody.registered(platform);
        var cookies = somebody.signsIn().headers().allValues("Set-Cookie");
        assertThat(cookies).anyMatch(c -> c.startsWith("SESSION="));
        assertThat(cookies).allMatch(c -> c.contains("HttpOnly") && c.contains("SameSite=Lax"));
    }

    @Test
    void nothing_is_changed_without_the_token_of_a_page() throws Exception {
        for (var path : new String[] {"/ru/sign-in", "/ru/register", "/ru/sign-in/passkey"}) {
            assertThat(ask(post(path)).getStatus()).as(path).isEqualTo(403);
        }
    }

    @Test
    void a_body_that_is_too_long_is_not_read() throws Exception {
        var long64 = "x".repeat(64 * 1024 + 1);
        var json = post("/ru/sign-in/passkey").contentType("application/json").content(long64);
        assertThat(ask(json).getStatus()).isEqualTo(413);
        var piece = post("/ru/none").contentType("application/offset+octet-stream").content(long64);
        assertThat(ask(piece).getStatus()).as("limited where it is taken in").isEqualTo(403);
        var unknown = post("/ru/sign-in/passkey").header("Transfer-Encoding", "chunked");
        assertThat(ask(unknown).getStatus()).isEqualTo(413);
    }

    @Test
    void too_many_questions_are_answered_by_a_page_of_the_platform() throws Exception {
        var answer =
                ask(
                        get("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429)
                                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/ru/v/1"));
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("h1").text())
                .isEqualTo("Слишком много запросов");
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        var filters = platform.getBeanProvider(Filter.class).orderedStream().toArray(Filter[]::new);
        return webAppContextSetup(platform)
                .addFilters(filters)
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
    }
}
