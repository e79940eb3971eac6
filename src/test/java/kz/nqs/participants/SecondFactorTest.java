package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Bilingual;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@DisplayName("Второй шаг при входе: у каждого, кто работает в органе или организации")
@Tag("391-12/13")
class SecondFactorTest {
    private static final String ASKED = "/ru/second-factor";
    @Autowired ApplicationContext platform;
    @Autowired JdbcClient jdbc;
    private Somebody official;

    @BeforeEach
    void somebody_works_for_a_body() {
        var body = new Body(UUID.randomUUID(), BodyKind.SECTORAL_BODY, new Bilingual("М", "М"));
        platform.getBean(People.class).addBody(body);
        official = Somebody.registered(platform).working(body.id(), Role.OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ru/desk", "/ru/account", "/ru/professions", "/ru", "/ru/register"})
    void after_the_first_password_nothing_opens_before_it_is_set_up(String path) throws Exception {
        official.signsIn();
        assertThat(Visitor.to(official.visitor().get(path))).isEqualTo(ASKED);
        assertThat(Visitor.to(official.visitor().get(ASKED))).isEqualTo(ASKED + "/setup");
        assertThat(official.visitor().get("/assets/nqs.css").statusCode()).isEqualTo(200);
        assertThat(Visitor.to(official.visitor().get("/kk/desk"))).isEqualTo("/kk/second-factor");
    }

    @Test
    void the_first_right_code_opens_the_platform_and_shows_ten_recovery_codes() throws Exception {
        official.signsIn();
        var wrong =
                official.visitor().send(ASKED + "/setup", ASKED + "/setup", Map.of("code", "1"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        var setup = official.setsUp(0);
        assertThat(page(setup.body()).select("main code")).hasSize(10);
        assertThat(official.visitor().get("/ru/desk").statusCode()).isEqualTo(200);
        assertThat(official.visitor().page("/ru/account").text())
                .contains("Осталось резервных кодов: 10");
    }

    @Test
    void next_time_a_code_is_asked_for_and_one_code_is_good_once() throws Exception {
        official.entersForTheFirstTime().inAnotherBrowser();
        assertThat(Visitor.to(official.signsIn())).isEqualTo("/ru/desk");
        assertThat(Visitor.to(official.visitor().get("/ru/desk"))).isEqualTo(ASKED);
        assertThat(official.visitor().get(ASKED + "/setup").statusCode()).isEqualTo(404);
        assertThat(official.code(official.telephone(-1)).statusCode()).isEqualTo(422);
        var next = official.telephone(1);
        assertThat(Visitor.to(official.code(next))).isEqualTo("/ru/desk");
        assertThat(official.visitor().get("/ru/desk").statusCode()).isEqualTo(200);
        official.inAnotherBrowser().signsIn();
        assertThat(official.code(next).statusCode()).isEqualTo(422);
    }

    @Test
    void who_wanted_a_page_gets_there_after_both_steps() throws Exception {
        official.entersForTheFirstTime().inAnotherBrowser();
        assertThat(Visitor.to(official.visitor().get("/kk/account"))).isEqualTo("/kk/sign-in");
        official.signsIn();
        official.visitor().get("/ru/desk");
        assertThat(Visitor.to(official.code(official.telephone(1)))).isEqualTo("/kk/account");
    }

    @Test
    void a_recovery_code_is_good_once_and_typed_as_it_is_read() throws Exception {
        official.signsIn();
        var code = page(official.setsUp(0).body()).expectFirst("main code").text();
        official.inAnotherBrowser().signsIn();
        var typed = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(Visitor.to(official.code(typed))).isEqualTo("/ru/desk");
        official.inAnotherBrowser().signsIn();
        assertThat(official.code(code).statusCode()).isEqualTo(422);
        assertThat(jdbc.sql("select code_hash from recovery_code").query(String.class).list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void guessing_codes_is_slowed_as_guessing_passwords_is() throws Exception {
        official.entersForTheFirstTime().inAnotherBrowser();
        official.signsIn();
        for (int i = 0; i < Tries.FREE; i++) {
            assertThat(official.code("00000" + i).statusCode()).isEqualTo(422);
        }
        assertThat(official.code(official.telephone(1)).statusCode()).isEqualTo(429);
    }

    @Test
    void a_candidate_and_a_person_of_the_demonstration_are_not_asked() throws Exception {
        var candidate = Somebody.registered(platform);
        candidate.signsIn();
        assertThat(candidate.visitor().get("/ru/desk").statusCode()).isEqualTo(200);
        var port =
                platform.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var visitor = new Visitor(port);
        visitor.send("/ru/demonstration", Map.of("person", "askar"));
        assertThat(visitor.get("/ru/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void a_candidate_who_chose_to_have_one_is_asked_too() throws Exception {
        var candidate = Somebody.registered(platform).entersForTheFirstTime();
        candidate.inAnotherBrowser().signsIn();
        assertThat(Visitor.to(candidate.visitor().get("/ru/desk"))).isEqualTo(ASKED);
    }

    private static Document page(String html) {
        return Jsoup.parse(html);
    }
}
