package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Bilingual;
import kz.nqs.post.Carrier;
import kz.nqs.post.Carrier.Undelivered;
import kz.nqs.post.MailServer;
import kz.nqs.post.PostOffice;
import kz.nqs.post.Trouble;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("391-4")
@DisplayName("Приказ № 391, пункт 4 — приглашение приходит по электронной почте")
class InvitationByMailTest {
    private static final Pattern LINK = Pattern.compile("/(kk|ru)/invitations/([\\w-]{43})");
    private static final Carrier REFUSING =
            _ -> {
                throw new Undelivered(Trouble.REFUSED);
            };
    @LocalServerPort int port;
    @Autowired ApplicationContext platform;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    private final Body body =
            new Body(UUID.randomUUID(), BodyKind.NATIONAL_BODY, new Bilingual("Орган", "Орган"));
    private final String address = "m" + UUID.randomUUID() + "@example.kz";
    private PostOffice office;
    private Visitor administrator;

    @BeforeEach
    void the_administrator_has_entered_a_body() throws Exception {
        people.addBody(body);
        office = new PostOffice(platform);
        administrator = entered("sergey");
    }

    @Test
    void the_e_mail_in_both_languages_and_the_page_open_the_same_invitation() throws Exception {
        var shown = invites();
        var mail = mail();
        assertThat(mail).contains("Приглашение на платформу: Орган", "Платформаға шақыру: Орган");
        var link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        var passerBy = new Visitor(port);
        assertThat(passerBy.get("/kk/invitations/" + link.group(2)).statusCode()).isEqualTo(200);
        assertThat(passerBy.get(shown).statusCode()).isEqualTo(200);
        for (var table : List.of("invitation", "mail")) {
            assertThat(
                            jdbc.sql("select t::text from %s t".formatted(table))
                                    .query(String.class)
                                    .list())
                    .noneMatch(row -> row.contains(link.group(2)));
        }
        var iin = NewPeople.iin().digits();
        passerBy.send("/ru/invitations/" + link.group(2) + "/register", registration(iin, address));
        assertThat(people.memberships(people.withIin(new Iin(iin)).orElseThrow().id())).hasSize(1);
        assertThat(new Visitor(port).get(shown).statusCode()).isEqualTo(404);
    }

    @Test
    void who_invites_sees_that_it_was_not_delivered_and_sends_it_again() throws Exception {
        invites();
        assertThat(people()).contains("в очереди на отправку");
        office.delivers(REFUSING);
        assertThat(people()).contains("не доставлено", "не принял адрес", "Отправить ещё раз");
        var again = again();
        assertThat(entered("yerzhan").send(again, Map.of()).statusCode()).isEqualTo(404);
        assertThat(Visitor.to(administrator.send(again, Map.of()))).isEqualTo(here());
        assertThat(people()).contains("в очереди на отправку");
        office.delivers(_ -> {});
        assertThat(people()).contains("Электронная почта: отправлено");
    }

    @Test
    void a_link_that_the_server_took_opens_though_its_sending_was_never_written_down()
            throws Exception {
        invites();
        var taken = new ArrayList<MimeMessage>();
        office.delivers(
                message -> {
                    taken.add(message);
                    throw new IllegalStateException("the light goes out");
                });
        assertThat(people()).contains("внутренняя ошибка платформы");
        var link = LINK.matcher(MailServer.text(taken.getFirst()));
        assertThat(link.find()).isTrue();
        assertThat(new Visitor(port).get(link.group()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_withdrawn_invitation_is_not_sent() throws Exception {
        invites();
        invites();
        var sent = new AtomicInteger();
        office.delivers(_ -> sent.incrementAndGet());
        assertThat(sent).as("the second took the place of the first").hasValue(1);
    }

    private String invites() throws Exception {
        var form = Map.of("email", address, "roles", "HEAD");
        var answer = administrator.send("/ru/bodies/" + body.id() + "/invitations", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body())
                .expectFirst("#link")
                .val()
                .replaceFirst("^http://[^/]+", "");
    }

    /** What stands in the outbox for that address. */
    private String mail() throws Exception {
        var found = new Visitor(port).page("/ru/outbox?to=" + address);
        var line = found.expectFirst("main table a").attr("href");
        return new Visitor(port).page(line).expectFirst("main").text();
    }

    private String again() throws Exception {
        return administrator.page(here()).expectFirst("form[action$='/mail']").attr("action");
    }

    private String people() throws Exception {
        return administrator.page(here()).expectFirst("main").text();
    }

    private String here() {
        return "/ru/bodies/" + body.id() + "/people";
    }

    private Visitor entered(String login) throws Exception {
        var visitor = new Visitor(port);
        visitor.send("/ru/demonstration", Map.of("person", login));
        return visitor;
    }

    private static Map<String, String> registration(String iin, String email) {
        return Map.of(
                "name",
                "Құттыбаев Ғани",
                "iin",
                iin,
                "email",
                email,
                "phone",
                "+7 700 000 00 00",
                "password",
                Somebody.PASSWORD);
    }
}
