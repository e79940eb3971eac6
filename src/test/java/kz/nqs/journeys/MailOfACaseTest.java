package kz.nqs.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import kz.nqs.PlatformTest;
import kz.nqs.post.Carrier;
import kz.nqs.post.Carrier.Undelivered;
import kz.nqs.post.MailServer;
import kz.nqs.post.PostOffice;
import kz.nqs.post.Trouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("374-6a")
@DisplayName("Электронная почта о письмах дела: кто что видит")
class MailOfACaseTest extends Journeys {
    private static final Carrier REFUSING =
            _ -> {
                throw new Undelivered(Trouble.REFUSED);
            };

    @Test
    void the_notice_of_an_exam_brings_its_event_for_the_calendar() throws Exception {
        var office = new PostOffice(platform);
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        try (var server = MailServer.running()) {
            office.delivers(server.carrier());
            var notice = server.received().getLast();
            assertThat(notice.getSubject()).isEqualTo(town.letters(address).getLast().title().ru());
            var parts = (MimeMultipart) notice.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            var event = parts.getBodyPart(1);
            assertThat(event.getFileName()).isEqualTo("calendar.ics");
            assertThat(event.getContentType()).startsWith("text/calendar");
            assertThat(event.getInputStream().readAllBytes())
                    .isEqualTo(candidate.window().get(address + "/papers/calendar").body());
        }
    }

    @Test
    void the_centre_sees_what_became_of_it_and_sends_it_again_and_nobody_else() {
        var office = new PostOffice(platform);
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        var letter = town.letters(address).getLast().path();
        office.delivers(REFUSING);
        var refused = w.say("post.given-up", w.say(Trouble.REFUSED));
        assertThat(centre.registrar().opens(address).text()).contains(refused);
        assertThat(centre.head().opens(letter).text()).contains(refused);
        for (var other : List.of(candidate.window(), centre.chair())) {
            assertThat(other.opens(address).is(200).text()).doesNotContain(refused);
            var page = other.opens(letter).is(200);
            assertThat(page.text()).doesNotContain(refused);
            assertThat(page.offers("/mail")).isFalse();
        }
        assertThat(town.stranger("daniyar").opens(letter).status()).isEqualTo(404);
        var again = centre.registrar().opens(letter).sheet("/mail");
        for (var other : List.of(candidate.window(), centre.chair(), town.stranger("daniyar"))) {
            assertThat(answer(other, again)).isEqualTo(404);
        }
        var sent = centre.registrar().sends(again).is(200);
        assertThat(sent.place()).isEqualTo(letter);
        assertThat(sent.notice()).contains(w.say("post.again.done"));
        assertThat(centre.registrar().sends(again).notice()).contains(w.say("post.again.not"));
        var theCase = centre.registrar().opens(address);
        assertThat(theCase.text()).contains(w.say("post.waiting"));
        office.delivers(_ -> {});
        assertThat(candidate.window().opens(letter).text())
                .contains(w.say("post.sent", "").strip());
    }

    @Test
    void from_the_page_of_the_case_one_comes_back_there() {
        var office = new PostOffice(platform);
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        office.delivers(REFUSING);
        var again = centre.registrar().opens(address).sheet("/mail");
        assertThat(centre.registrar().sends(again).is(200).place()).isEqualTo(address);
    }

    @Test
    void letters_go_to_a_new_address_and_the_case_keeps_what_the_application_said() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var former = candidate.iin() + "@example.kz";
        var contacts = candidate.window().opens("/account/contacts").is(200).sheetHere();
        var changed = contacts.fills("email", "x" + former).fills("password", Candidate.PASSWORD);
        assertThat(candidate.window().sends(changed).is(200).place()).isEqualTo("/account");
        centre.registrar().sends(Centre.allRight(centre.registrar().opens(address))).is(200);
        var outbox = town.passerBy().opens("/outbox?to=x" + former);
        assertThat(outbox.page().select("main table a").eachText())
                .contains(w.say("letter.offer.title"));
        assertThat(town.known(address).application().email()).isEqualTo(former);
    }

    @Test
    void a_mail_server_that_is_gone_hinders_no_step() {
        var office = new PostOffice(platform);
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.concludes(address, candidate);
        office.delivers(PostOffice.smtp(1));
        var registrar = centre.registrar();
        registrar.sends(registrar.confirmed(Centre.appointment(registrar.opens(address)))).is(200);
        office.delivers(PostOffice.smtp(1));
        assertThat(town.state(address)).isEqualTo("Appointed");
        assertThat(registrar.opens(address).text())
                .contains(w.say("Trouble.UNREACHABLE"))
                .contains(w.say("post.retrying", "", "").split("\\(")[0].strip());
    }

    @Test
    void in_the_demonstration_everybody_reads_it_in_the_outbox() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.appoints(address, candidate);
        var passerBy = town.passerBy();
        var outbox = passerBy.opens("/outbox").is(200);
        var title = town.letters(address).getLast().title().ru();
        var newest = outbox.page().expectFirst("main table a");
        assertThat(newest.text()).isEqualTo(title);
        var mail = passerBy.opens(newest.attr("href")).is(200);
        assertThat(mail.text())
                .contains(w.say("outbox.header.Message-ID"), "no-reply@localhost", "374");
        var html = passerBy.get(mail.path() + "/html");
        assertThat(html.headers().firstValue("Content-Security-Policy"))
                .contains("sandbox; default-src 'none'; style-src 'unsafe-inline'");
        assertThat(new String(html.body(), UTF_8)).contains(title, address);
        var file = passerBy.get(mail.page().expectFirst("main a[download]").attr("href"));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("calendar.ics");
        assertThat(new String(file.body(), UTF_8)).startsWith("BEGIN:VCALENDAR");
        assertThat(passerBy.get(mail.path() + "/enclosures/1").statusCode()).isEqualTo(404);
        assertThat(passerBy.get("/outbox/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void the_outbox_is_read_by_address_and_page_by_page() {
        var passerBy = town.passerBy();
        var nobody = passerBy.opens("/outbox?to=nobody-of-that-name").is(200);
        assertThat(nobody.text()).contains(w.say("outbox.none.to"));
        town.the(JdbcClient.class)
                .sql(
                        """
                        insert into outbox (sent_at, addressee, subject, message)
                        select now(), 'page-' || n || '@example.kz', 'Тема', ''
                        from generate_series(1, 26) n
                        """)
                .update();
        var first = passerBy.opens("/outbox").is(200);
        assertThat(first.page().select("main tbody tr")).hasSize(25);
        var older = passerBy.opens(first.page().expectFirst("main a[rel=next]").attr("href"));
        assertThat(older.is(200).page().select("main tbody tr")).isNotEmpty();
        assertThat(older.page().select("main a[rel=prev]")).hasSize(1);
        var theirs = passerBy.opens("/outbox?to=AGE-17@").is(200);
        assertThat(theirs.page().select("main tbody td").first().text())
                .isEqualTo("page-17@example.kz");
        assertThat(theirs.page().select("main tbody tr")).hasSize(1);
        assertThat(passerBy.opens("/outbox?page=zero&to=%25").is(200).status()).isEqualTo(200);
    }

    /** What another person is answered who sends such a form. */
    private static int answer(Window other, Sheet sheet) {
        var own = other.opens("/demonstration").sheet("/demonstration/time").to(sheet.action());
        return other.posts(own).statusCode();
    }
}
