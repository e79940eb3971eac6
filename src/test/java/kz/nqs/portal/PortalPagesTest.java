package kz.nqs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import kz.nqs.PlatformTest;
import kz.nqs.language.Lang;
import kz.nqs.law.Act;
import kz.nqs.law.LawTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class PortalPagesTest {
    private final HttpClient browser = HttpClient.newHttpClient();
    @LocalServerPort int port;
    @Autowired LawTexts texts;
    @Autowired Clock clock;

    @ParameterizedTest
    @CsvSource({"kk-KZ;q=0.8, /kk", "'ru-RU,ru;q=0.9,kk;q=0.5', /ru", "'en,kk;q=0.3', /kk"})
    @Tag("391-5")
    void the_bare_address_leads_to_the_language_of_the_browser(String wanted, String page)
            throws Exception {
        var answer = get("/", wanted);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", ""})
    @Tag("391-5")
    void who_prefers_neither_language_chooses(String wanted) throws Exception {
        var page = Jsoup.parse(get("/", wanted).body());
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/kk", "/ru");
    }

    @Test
    void an_address_that_cannot_be_read_is_answered_by_a_page_of_the_house() throws Exception {
        try (var socket = new java.net.Socket("localhost", port)) {
            var line = "GET /ru/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Страница не найдена", "Бет табылмады", "href=\"/ru\"")
                    .doesNotContain("Tomcat");
        }
    }

    @ParameterizedTest
    @CsvSource({"a1", "a2"})
    @Tag("391-6")
    void an_appendix_belongs_to_no_chapter(String appendix) throws Exception {
        assertThat(page("/ru/law/374/" + appendix).select(".nqs-law").text())
                .doesNotContain("Глава");
        assertThat(page("/ru/law/374/5").select(".nqs-law").text()).contains("Глава");
    }

    @Test
    void parts_are_cited_as_the_orders_cite_them() throws Exception {
        assertThat(page("/ru/centres").select(".nqs-basis").eachText()).isNotEmpty();
        var programme = page("/kk/centres").select("a[href*=/centres/]").attr("href");
        var offered = page(programme).select("a[href*=/programmes/]").attr("href");
        assertThat(page(offered).select(".nqs-basis").eachText())
                .contains("№ 374 бұйрық, 8-тармақтың бірінші бөлігі");
        assertThat(page(offered.replace("/kk/", "/ru/")).select(".nqs-basis").eachText())
                .contains("приказ № 374, часть первая пункта 8");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("391-5")
    void the_first_page_has_the_four_tasks_and_the_six_steps(Lang lang) throws Exception {
        var page = page("/" + lang.code());
        var base = "/" + lang.code();
        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly(base + "/search", base + "/verify");
        assertThat(page.select(".nqs-task a").eachAttr("href"))
                .containsExactly(base + "/professions", base + "/desk");
        assertThat(page.select(".nqs-timeline__item")).hasSize(6);
        for (var basis : page.select(".nqs-timeline .nqs-basis").eachAttr("href")) {
            assertThat(get(basis, "").statusCode()).as(basis).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("391-6")
    void every_act_says_its_editions_and_where_a_day_is_assumed(Lang lang) throws Exception {
        var page = page("/" + lang.code() + "/law");
        assertThat(page.select("section li")).hasSize(8);
        assertThat(page.select("section li:contains(10.02.2025)")).hasSize(2);
        assertThat(page.select("section li:contains(12.07.2026)").text())
                .contains(lang == Lang.RU ? "подпункт 2) пункта 10" : "10-тармақтың 2) тармақшасы");
    }

    @ParameterizedTest
    @EnumSource
    void every_paragraph_of_every_act_can_be_read(Act act) throws Exception {
        var paragraphs = texts.text(act, Lang.RU.locale()).orElseThrow().paragraphs();
        var whole = page("/ru/law/" + act.number());
        for (var paragraph : paragraphs) {
            var place = paragraph.place().toLowerCase(java.util.Locale.ROOT);
            assertThat(whole.getElementById("p" + place)).as(place).isNotNull();
            var page = page("/kk/law/" + act.number() + "/" + place);
            assertThat(page.select(".nqs-law__para")).hasSize(paragraph.lines().size());
            assertThat(page.select("main ul li")).as("editions of " + place).isNotEmpty();
        }
    }

    @Test
    void the_cited_part_is_shown_among_the_others() throws Exception {
        var page = page("/ru/law/374/18?part=1");
        assertThat(page.select(".nqs-law__cited")).isNotEmpty();
        assertThat(page("/ru/law/374/18").select(".nqs-law__cited")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ru/law/375",
                "/ru/law/374/99",
                "/ru/law/374/5?part=99",
                "/ru/law/374/5?part=x",
                "/ru/calendar/2022",
                "/ru/calendar/2038",
                "/ru/calendar/now"
            })
    void what_is_not_held_is_not_found(String path) throws Exception {
        assertThat(get(path, "ru").statusCode()).isEqualTo(404);
    }

    @Test
    void a_text_that_is_not_held_in_kazakh_is_marked_as_russian() throws Exception {
        assertThat(page("/kk/law/377").select("article").attr("lang")).isEqualTo("ru");
        assertThat(page("/kk/law/377").select(".govuk-inset-text").text()).contains("«Әділет»");
        assertThat(page("/kk/law/374").select(".govuk-inset-text").text())
                .contains("Бейресми аударма");
    }

    @ParameterizedTest
    @CsvSource({"2023, 246", "2024, 249", "2025, 246", "2026, 247", "2027, 247"})
    void a_year_is_shown_whole(int year, int workingDays) throws Exception {
        var page = page("/kk/calendar/" + year);
        assertThat(page.select(".nqs-days__month")).hasSize(12);
        assertThat(page.select("td:matches(\\d)")).hasSize(LocalDate.of(year, 1, 1).lengthOfYear());
        assertThat(page.select("main").text()).contains("%d жұмыс күні.".formatted(workingDays));
    }

    @Test
    @Tag("391-5")
    void the_other_language_is_one_link_away() throws Exception {
        assertThat(page("/kk/law/374/5?part=1").select(".nqs-header__lang a[lang=ru]").attr("href"))
                .isEqualTo("/ru/law/374/5?part=1");
    }

    @Test
    void the_calendar_opens_at_this_year() throws Exception {
        assertThat(get("/ru/calendar", "").headers().firstValue("Location"))
                .contains("/ru/calendar/" + LocalDate.now(clock).getYear());
    }

    @ParameterizedTest
    @EnumSource
    void access_is_stated_with_its_paragraphs(Lang lang) throws Exception {
        assertThat(page("/" + lang.code() + "/accessibility").select(".nqs-basis").eachAttr("href"))
                .containsExactly(
                        "/" + lang.code() + "/law/374/10", "/" + lang.code() + "/law/374/11");
    }

    private Document page(String path) throws IOException, InterruptedException {
        var answer = get(path, "");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path, String languages)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!languages.isEmpty()) {
            request.header("Accept-Language", languages);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
