package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

@PlatformTest
@DisplayName("Сеанс истёк, пока человек писал: написанное не теряется")
@Tag("391-12/13")
class InterruptedTest {
    @Autowired ApplicationContext platform;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    private Somebody head;
    private String invitations;

    @BeforeEach
    void a_head_has_a_form_before_them() throws Exception {
        var body = new Body(UUID.randomUUID(), BodyKind.NATIONAL_BODY, new Bilingual("О", "О"));
        people.addBody(body);
        head = Somebody.registered(platform).working(body.id(), Role.HEAD).entersForTheFirstTime();
        invitations = "/ru/bodies/%s/invitations".formatted(body.id());
    }

    @Test
    void the_same_person_signs_in_again_and_sends_what_they_had_typed() throws Exception {
        sessionEnds(head);
        var typed = Map.of("email", "<b>new@example.kz", "roles", "OFFICER");
        assertThat(Visitor.to(head.visitor().send(invitations, typed))).isEqualTo("/ru/sign-in");
        head.signsIn();
        assertThat(Visitor.to(head.code(head.telephone(1)))).isEqualTo("/ru/interrupted");
        var form = head.visitor().page("/ru/interrupted").expectFirst("main form");
        assertThat(form.attr("action")).isEqualTo(invitations);
        assertThat(form.select("[name=email]").val()).isEqualTo("<b>new@example.kz");
        assertThat(form.select("[name=roles]").val()).isEqualTo("OFFICER");
        assertThat(form.select("[name=_csrf]")).hasSize(1);
    }

    @Test
    void another_person_at_the_same_browser_does_not_see_it() throws Exception {
        sessionEnds(head);
        head.visitor().send(invitations, Map.of("email", "new@example.kz"));
        var other = Somebody.registered(platform);
        var sent = Map.of("login", other.login(), "password", Somebody.PASSWORD);
        assertThat(Visitor.to(head.visitor().send("/ru/sign-in", sent))).isEqualTo("/ru/desk");
        assertThat(head.visitor().get("/ru/interrupted").statusCode()).isEqualTo(404);
    }

    @Test
    void passwords_are_not_kept_nor_what_nobody_was_signed_in_for() throws Exception {
        sessionEnds(head);
        var passwords = Map.of("password", Somebody.PASSWORD, "new-password", "сары дала үстінде");
        head.visitor().send("/ru/account/password", passwords);
        head.signsIn();
        assertThat(Visitor.to(head.code(head.telephone(1)))).isEqualTo("/ru/desk");
        var stranger = Somebody.registered(platform);
        stranger.visitor().send(invitations, Map.of("email", "x@example.kz"));
        assertThat(Visitor.to(stranger.signsIn())).isEqualTo("/ru/desk");
    }

    @Test
    void a_picture_of_a_page_is_nothing_to_return_to() throws Exception {
        var somebody = Somebody.registered(platform);
        somebody.visitor().get("/ru/cases/" + UUID.randomUUID(), "image/avif,image/*;q=0.8,*/*");
        assertThat(Visitor.to(somebody.signsIn())).isEqualTo("/ru/desk");
        var another = Somebody.registered(platform);
        another.visitor().get("/ru/account/looked");
        assertThat(Visitor.to(another.signsIn())).isEqualTo("/ru/account/looked");
    }

    @Test
    void after_half_an_hour_it_is_gone() {
        var then = Instant.parse("2026-11-21T07:00:00Z");
        var request = new org.springframework.mock.web.MockHttpServletRequest("POST", "/ru/x");
        request.setContentType("application/x-www-form-urlencoded");
        request.setCookies(
                new jakarta.servlet.http.Cookie("WHO", Digests.sha256(head.id().toString())));
        request.setSession(new MockHttpSession());
        Interrupted.keep(request, then);
        var session = request.getSession();
        assertThat(Interrupted.of(session, head.id(), then.plusSeconds(1799))).isPresent();
        assertThat(Interrupted.of(session, head.id(), then.plusSeconds(1800))).isEmpty();
    }

    private void sessionEnds(Somebody whose) {
        jdbc.sql("delete from spring_session where principal_name = :person")
                .param("person", whose.id().toString())
                .update();
    }
}
