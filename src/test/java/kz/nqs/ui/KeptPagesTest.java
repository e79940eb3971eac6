package kz.nqs.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Open pages are kept for a second (decision 0006)")
class KeptPagesTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5); // runs over, as it may
    private final KeptPages pages = new KeptPages(SECOND, time::get);
    private final AtomicInteger drawn = new AtomicInteger();
    private final FilterChain open = chain(200, true);

    @Test
    void a_page_asked_for_twice_in_its_second_is_drawn_once_and_given_whole() throws Exception {
        var first = answer(visitor("/ru/professions"), open);
        time.addAndGet(SECOND.toNanos() - 1);
        var second = answer(visitor("/ru/professions"), open);
        assertThat(second.getContentAsString(UTF_8)).isEqualTo("Тізілім 1");
        assertThat(second.getHeaderNames())
                .containsExactlyInAnyOrderElementsOf(
                        first.getHeaderNames().stream()
                                .filter(name -> !name.equals("Date"))
                                .toList());
        assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.getHeader("Content-Security-Policy")).isEqualTo("default-src 'self'");
    }

    @Test
    void when_the_second_is_over_it_is_drawn_anew() throws Exception {
        answer(visitor("/ru/professions"), open);
        time.addAndGet(SECOND.toNanos());
        assertThat(answer(visitor("/ru/professions"), open).getContentAsString(UTF_8))
                .isEqualTo("Тізілім 2");
    }

    @Test
    void while_one_draws_it_anew_the_others_have_the_old_one() throws Exception {
        answer(visitor("/ru/professions"), open);
        time.addAndGet(SECOND.toNanos());
        FilterChain slow =
                (request, response) -> {
                    assertThat(answer(visitor("/ru/professions"), open).getContentAsString(UTF_8))
                            .isEqualTo("Тізілім 1");
                    open.doFilter(request, response);
                };
        assertThat(answer(visitor("/ru/professions"), slow).getContentAsString(UTF_8))
                .isEqualTo("Тізілім 2");
    }

    @Test
    void a_fault_is_not_hidden_behind_the_old_page() throws Exception {
        answer(visitor("/ru/professions"), open);
        time.addAndGet(SECOND.toNanos());
        FilterChain faulty =
                (_, _) -> {
                    throw new ServletException("the database is away");
                };
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> answer(visitor("/ru/professions"), faulty))
                    .isInstanceOf(ServletException.class);
        }
    }

    @Test
    void who_brings_a_cookie_sees_the_page_of_this_moment() throws Exception {
        answer(visitor("/ru/professions"), open);
        var known = visitor("/ru/professions");
        known.setCookies(new Cookie("SESSION", "x"));
        known.addHeader("Cookie", "SESSION=x");
        assertThat(answer(known, open).getContentAsString(UTF_8)).isEqualTo("Тізілім 2");
        assertThat(answer(visitor("/ru/professions"), open).getContentAsString(UTF_8))
                .isEqualTo("Тізілім 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "POST", "PUT"})
    void only_reading_is_answered_from_what_is_kept(String method) throws Exception {
        answer(visitor("/ru/professions"), open);
        var request = visitor("/ru/professions");
        request.setMethod(method);
        answer(request, open);
        assertThat(drawn).hasValue(2);
    }

    @Test
    void a_page_with_a_token_is_kept_for_nobody_even_if_marked() throws Exception {
        FilterChain withToken =
                (request, response) -> {
                    ((HttpServletResponse) response).addCookie(new Cookie("XSRF-TOKEN", "t"));
                    open.doFilter(request, response);
                };
        answer(visitor("/ru/professions"), withToken);
        answer(visitor("/ru/professions"), open);
        assertThat(drawn).hasValue(2);
    }

    @Test
    void neither_other_pages_nor_refusals_are_kept() throws Exception {
        for (var chain : new FilterChain[] {chain(200, false), chain(404, true)}) {
            drawn.set(0);
            answer(visitor("/ru/professions"), chain);
            answer(visitor("/ru/professions"), chain);
            assertThat(drawn).hasValue(2);
        }
    }

    @Test
    void language_and_query_and_transport_make_other_pages() throws Exception {
        var filtered = visitor("/ru/professions");
        filtered.setQueryString("level=4");
        var secure = visitor("/ru/professions");
        secure.setSecure(true);
        answer(visitor("/ru/professions"), open);
        answer(visitor("/kk/professions"), open);
        answer(filtered, open);
        answer(secure, open);
        assertThat(drawn).hasValue(4);
    }

    @Test
    void more_addresses_than_two_hundred_take_no_more_memory() throws Exception {
        for (var number : IntStream.rangeClosed(0, 200).toArray()) {
            answer(visitor("/ru/professions/" + number), open);
        }
        answer(visitor("/ru/professions/200"), open);
        assertThat(drawn).hasValue(201);
        answer(visitor("/ru/professions/0"), open);
        assertThat(drawn).hasValue(202);
    }

    @Test
    void no_time_means_not_at_all() throws Exception {
        var none = new KeptPages(Duration.ZERO, time::get);
        for (int i = 0; i < 2; i++) {
            none.doFilter(visitor("/ru/professions"), new MockHttpServletResponse(), open);
        }
        assertThat(drawn).hasValue(2);
    }

    private FilterChain chain(int status, boolean sameForAll) {
        return (request, response) ->
                draw(
                        (HttpServletRequest) request,
                        (HttpServletResponse) response,
                        status,
                        sameForAll);
    }

    private void draw(
            HttpServletRequest request, HttpServletResponse response, int status, boolean marked)
            throws IOException {
        if (marked) {
            KeptPages.sameForAll(request);
        }
        var page = ("Тізілім " + drawn.incrementAndGet()).getBytes(UTF_8);
        KeptPages.drawn(page, request);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        response.setHeader("Date", "Sat, 21 Nov 2026 09:00:00 GMT");
        response.getOutputStream().write(page);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        pages.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest visitor(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
