package kz.nqs.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import kz.nqs.PlatformTest;
import kz.nqs.certificates.Certificates;
import kz.nqs.certificates.Examples;
import kz.nqs.certificates.RecognitionDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@Tag("374-F2")
@DisplayName("Приказ № 374, приложение 2 — короткий путь к проверке документа (решение 0017)")
class ShortcutsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Pattern MOMENT = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d");

    @LocalServerPort int port;
    @Autowired Certificates certificates;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired Answers answers;
    @Autowired List<Shortcut> all;

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5); // runs over, as it may
    private final AtomicInteger ordinary = new AtomicInteger();
    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({"kk,", "ru,", "kk,expired", "ru,expired", "kk,annulled", "ru,annulled"})
    void the_page_is_the_same_to_the_byte_with_all_headers(String lang, @Nullable String state)
            throws Exception {
        var document = issued();
        become(document, state);
        var address = "/" + lang + "/v/" + document.serial();
        var shortcuts = shortcuts(SECOND);
        var first = asked(shortcuts, stranger(address));
        var second = asked(shortcuts, stranger(address));
        assertThat(ordinary).hasValue(1);
        assertThat(withoutMoment(second)).isEqualTo(withoutMoment(first)).contains("nqs-doc--");
        assertThat(headers(second)).isEqualTo(headers(first));
        assertThat(second.getHeader("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(second.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    }

    @Test
    void what_has_become_of_the_document_is_told_at_once() throws Exception {
        var document = issued();
        var address = "/ru/v/" + document.serial();
        var shortcuts = shortcuts(SECOND);
        asked(shortcuts, stranger(address));
        assertThat(page(shortcuts, address)).contains("nqs-doc--valid");
        become(document, "annulled");
        assertThat(page(shortcuts, address)).contains("nqs-doc--annulled");
        assertThat(ordinary).hasValue(1);
    }

    @Test
    void the_headers_are_looked_at_anew_every_second() throws Exception {
        var address = "/ru/v/" + issued().serial();
        var shortcuts = shortcuts(SECOND);
        asked(shortcuts, stranger(address));
        time.addAndGet(SECOND.toNanos() - 1);
        asked(shortcuts, stranger(address));
        assertThat(ordinary).hasValue(1);
        time.addAndGet(1);
        asked(shortcuts, stranger(address));
        assertThat(ordinary).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ru/v/25110-72120003-4-071226-0042-99999999",
                "/ru/v/0",
                "/ru/v/%D0%B0",
                "/kz/v/25110-72120003-4-071226-0042-00000001"
            })
    void what_is_not_found_goes_the_ordinary_way(String address) throws Exception {
        var shortcuts = shortcuts(SECOND);
        asked(shortcuts, stranger("/ru/v/" + issued().serial()));
        assertThat(asked(shortcuts, stranger(address)).getStatus()).isEqualTo(404);
        assertThat(asked(shortcuts, stranger(address)).getStatus()).isEqualTo(404);
        assertThat(ordinary).hasValue(3);
    }

    @Test
    void a_cookie_a_query_or_another_method_goes_the_ordinary_way() throws Exception {
        var address = "/ru/v/" + issued().serial();
        var shortcuts = shortcuts(SECOND);
        asked(shortcuts, stranger(address));
        var known = stranger(address);
        known.addHeader("Cookie", "SESSION=x");
        var query = stranger(address);
        query.setQueryString("from=paper");
        var head = stranger(address);
        head.setMethod("HEAD");
        for (var request : List.of(known, query, head)) {
            assertThat(asked(shortcuts, request).getStatus()).isEqualTo(200);
        }
        assertThat(ordinary).hasValue(4);
        var secure = stranger(address);
        secure.setSecure(true);
        asked(shortcuts, secure);
        assertThat(ordinary).as("other headers over TLS").hasValue(5);
    }

    @Test
    void no_time_means_no_shortcut() throws Exception {
        var address = "/ru/v/" + issued().serial();
        var shortcuts = shortcuts(Duration.ZERO);
        asked(shortcuts, stranger(address));
        asked(shortcuts, stranger(address));
        assertThat(ordinary).hasValue(2);
    }

    @Test
    void a_fault_is_left_to_those_who_answer_faults() throws Exception {
        var address = "/ru/v/" + issued().serial();
        var shortcuts =
                new Shortcuts(List.of(new Faulty(all.getFirst())), answers, SECOND, time::get);
        asked(shortcuts, stranger(address));
        assertThatThrownBy(() -> asked(shortcuts, stranger(address))).hasMessage("away");
    }

    /** The same addresses, but the database is away. */
    private record Faulty(Shortcut like) implements Shortcut {
        @Override
        public String route() {
            return like.route();
        }

        @Override
        public Pattern addresses() {
            return like.addresses();
        }

        @Override
        public Optional<Answer.Page> answer(String address) {
            throw new DataAccessResourceFailureException("away");
        }
    }

    private Shortcuts shortcuts(Duration lifetime) {
        return new Shortcuts(all, answers, lifetime, time::get);
    }

    private String page(Shortcuts shortcuts, String address) throws Exception {
        return asked(shortcuts, stranger(address)).getContentAsString(UTF_8);
    }

    private MockHttpServletResponse asked(Shortcuts shortcuts, MockHttpServletRequest request)
            throws Exception {
        var response = new MockHttpServletResponse();
        FilterChain platform =
                (asked, answer) -> ask((HttpServletRequest) asked, (HttpServletResponse) answer);
        shortcuts.doFilter(request, response, platform);
        return response;
    }

    /** The ordinary way: these tests run a platform without shortcuts. */
    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ordinary.incrementAndGet();
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var address = "http://localhost:" + port + request.getRequestURI() + query;
        var asked = HttpRequest.newBuilder(URI.create(address)).build();
        try {
            var answer = browser.send(asked, BodyHandlers.ofByteArray());
            response.setStatus(answer.statusCode());
            answer.headers()
                    .map()
                    .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
            response.getOutputStream().write(answer.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private RecognitionDocument issued() {
        var content = Examples.of(UUID.randomUUID(), UUID.randomUUID(), "7212-0-003", 5);
        return transaction.execute(_ -> certificates.issue(content));
    }

    private void become(RecognitionDocument document, @Nullable String state) {
        var change =
                switch (state) {
                    case "expired" -> "issued_on = '2020-01-02', valid_until = '2025-01-01'";
                    case "annulled" -> "annulled_on = issued_on";
                    case null, default -> "annulled_on = null";
                };
        jdbc.sql("update recognition_document set " + change + " where recognition = :recognition")
                .param("recognition", document.content().recognition())
                .update();
    }

    private static String withoutMoment(MockHttpServletResponse response) throws Exception {
        return MOMENT.matcher(response.getContentAsString(UTF_8)).replaceAll("");
    }

    private static Map<String, String> headers(MockHttpServletResponse response) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        response.getHeaderNames()
                .forEach(name -> headers.put(name, String.join(", ", response.getHeaders(name))));
        headers.keySet().removeAll(List.of("Date", "Connection", "Keep-Alive"));
        return headers;
    }

    private static MockHttpServletRequest stranger(String address) {
        return new MockHttpServletRequest("GET", address);
    }
}
