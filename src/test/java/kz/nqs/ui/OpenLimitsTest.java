package kz.nqs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Поиск, проверка и пароли: не чаще, чем нужно классу за одним адресом")
@Tag("391-12/13")
class OpenLimitsTest {
    private static final String CLASSROOM = "203.0.113.7";
    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5); // runs over, as it may
    private final OpenLimits limits = new OpenLimits(600, time::get);

    @Test
    void a_classroom_of_forty_signs_in_and_searches_within_a_minute() throws Exception {
        for (int pupil = 0; pupil < 40; pupil++) {
            assertThat(ask("POST", "/kk/sign-in", null, CLASSROOM)).isEqualTo(200);
            for (int search = 0; search < 10; search++) {
                assertThat(ask("GET", "/kk/professions", "q=" + search, CLASSROOM)).isEqualTo(200);
            }
        }
    }

    @Test
    void who_tries_every_number_is_told_to_wait_and_nobody_else_is() throws Exception {
        for (int i = 0; i < 600; i++) {
            assertThat(ask("GET", "/ru/v/" + i, null, CLASSROOM)).isEqualTo(200);
        }
        assertThat(ask("GET", "/ru/v/600", null, CLASSROOM)).isEqualTo(429);
        assertThat(ask("GET", "/v/600", null, CLASSROOM)).isEqualTo(429);
        assertThat(ask("GET", "/ru/verify", "number=1", CLASSROOM)).isEqualTo(429);
        assertThat(ask("GET", "/ru/v/600", null, "203.0.113.8")).isEqualTo(200);
        assertThat(ask("GET", "/ru/professions", null, CLASSROOM)).as("no search").isEqualTo(200);
        assertThat(ask("POST", "/ru/cases/1/check", null, CLASSROOM)).isEqualTo(200);
    }

    @Test
    void ten_a_second_come_back_even_to_who_keeps_asking() throws Exception {
        for (int i = 0; i < 700; i++) {
            ask("GET", "/ru/v/" + i, null, CLASSROOM);
        }
        var given = 0;
        for (int i = 0; i < 100; i++) {
            time.addAndGet(TimeUnit.MILLISECONDS.toNanos(10));
            given += ask("GET", "/ru/v/" + i, null, CLASSROOM) == 200 ? 1 : 0;
        }
        assertThat(given).isBetween(9, 11);
    }

    @Test
    void hashing_costs_more_than_searching() throws Exception {
        var given = 0;
        while (ask("POST", "/ru/register", null, CLASSROOM) == 200) {
            given++;
        }
        assertThat(given).isEqualTo(150);
    }

    @Test
    void no_number_means_no_limit_and_many_addresses_take_no_more_memory() throws Exception {
        var none = new OpenLimits(0, time::get);
        for (int i = 0; i < 1000; i++) {
            assertThat(ask(none, "GET", "/ru/v/" + i, null, CLASSROOM)).isEqualTo(200);
        }
        for (int i = 0; i < 10_001; i++) {
            time.addAndGet(TimeUnit.SECONDS.toNanos(1));
            assertThat(ask("GET", "/ru/v/1", null, "10.0." + i / 256 + "." + i % 256))
                    .isEqualTo(200);
        }
    }

    private int ask(String method, String path, @Nullable String query, String address)
            throws Exception {
        return ask(limits, method, path, query, address);
    }

    private static int ask(
            OpenLimits limits, String method, String path, @Nullable String query, String address)
            throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limits.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
