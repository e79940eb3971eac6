package kz.nqs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class VisitorWithoutSessionTest {
    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kk/professions",
                "/ru/professions?level=4",
                "/kk/professions/1",
                "/ru/centres",
                "/kk/classifiers",
                "/ru/law",
                "/kk/calendar/2026",
                "/ru"
            })
    void reading_opens_no_session_and_sets_no_cookie(String path) throws Exception {
        var before = sessions();
        var answer = new Visitor(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void the_same_page_is_the_same_to_the_byte_for_every_visitor() throws Exception {
        assertThat(new Visitor(port).get("/ru/professions").body())
                .isEqualTo(new Visitor(port).get("/ru/professions").body());
    }

    @Test
    void the_clock_of_the_demonstration_is_where_a_token_may_be() throws Exception {
        var visitor = new Visitor(port);
        var banner = Jsoup.parse(visitor.get("/ru/professions").body()).expectFirst(".nqs-demo");
        assertThat(banner.select("form")).isEmpty();
        assertThat(banner.select("a").eachAttr("href"))
                .containsExactly("/ru/outbox", "/ru/demonstration");
        assertThat(visitor.page("/ru/demonstration").select(".nqs-demo form")).hasSize(1);
        visitor.send("/ru/demonstration", Map.of("person", "aigul"));
        assertThat(visitor.page("/ru/professions").select(".nqs-demo form")).hasSize(1);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
