package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import kz.nqs.PlatformTest;
import kz.nqs.participants.NewPeople;
import kz.nqs.post.MailServer;
import kz.nqs.post.PostOffice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-4")
@DisplayName("Приказ № 374, пункт 4 — письма тому, кто подал на бумаге и на платформу не входит")
class LettersOnPaperTest extends Journeys {

    @Test
    void an_offer_asks_to_sign_at_the_centre_and_comes_whole_by_mail() throws Exception {
        var office = new PostOffice(platform);
        var address = offered();
        var letter = town.letters(address).getLast();
        assertThat(letter.body().ru())
                .contains("подпишете его в центре")
                .doesNotContain("странице");
        assertThat(letter.body().kk()).contains("орталықта қол қойған").doesNotContain("бетінде");
        try (var server = MailServer.running()) {
            office.delivers(server.carrier());
            var registration = named(server, town.letters(address).getFirst().title().kk());
            assertThat(MailServer.text(registration)).contains(town.known(address).file().number());
            var offer = named(server, letter.title().kk());
            var text = MailServer.text(offer);
            for (var line : letter.body().kk().split("\n")) {
                assertThat(text).contains(line);
            }
            assertThat(text).doesNotContain("http://localhost", "+7 702");
            var parts = (MimeMultipart) offer.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("offer.pdf");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        }
    }

    @Test
    void a_letter_waits_on_the_registrar_until_it_is_handed_over() {
        var address = offered();
        var registrar = centre.registrar();
        assertThat(onDesk(address)).contains(w.say("recognition.duty.hand"));
        var theCase = registrar.opens(address);
        assertThat(theCase.text()).contains(w.say("case.to-hand"));
        var letter = theCase.page().select("#to-hand a");
        assertThat(letter).as("not the notification").hasSize(1);
        var accepted = theCase.sheet("/accept").fills("confirm-accept", "yes");
        registrar.sends(accepted).is(200);
        assertThat(onDesk(address))
                .as("a step hands nothing over")
                .contains(w.say("recognition.duty.hand"));
        var page = registrar.opens(town.letters(address).getLast().path()).is(200);
        registrar.sends(page.sheet("/handed")).is(200);
        assertThat(onDesk(address)).doesNotContain(w.say("recognition.duty.hand"));
        assertThat(town.letters(address).getLast().receivedAt()).isNotNull();
        assertThat(town.journal(address).getLast().basis().place()).isEqualTo("5(2)");
        assertThat(registrar.opens(address + "/journal").text())
                .contains(w.say("detail.letter", town.letters(address).getLast().title().ru()))
                .doesNotContain(town.letters(address).getLast().title().kk());
    }

    @Test
    void sent_by_post_it_waits_no_more_and_is_not_received() {
        var address = offered();
        var registrar = centre.registrar();
        var letter = town.letters(address).getLast().path();
        var posting = registrar.opens(letter).sheet("/handed").fills("how", "post");
        assertThat(registrar.sends(posting).is(200).notice()).contains(w.say("letter.posted.done"));
        assertThat(onDesk(address)).doesNotContain(w.say("recognition.duty.hand"));
        assertThat(town.letters(address).getLast().receivedAt()).isNull();
        assertThat(town.journal(address).getLast().step()).isEqualTo("recognition.step.Posted");
        var later = registrar.opens(letter);
        assertThat(later.offers("/handed")).as("received later").isTrue();
        assertThat(later.text()).contains(w.say("letter.posted", w.day(town.today())));
    }

    @Test
    @Tag("374-6a")
    void who_was_not_handed_the_notice_of_the_exam_is_not_absent_from_it() {
        var address = offered();
        var registrar = centre.registrar();
        registrar.sends(registrar.opens(address).sheet("/accept").fills("confirm-accept", "yes"));
        registrar.sends(registrar.confirmed(Centre.appointment(registrar.opens(address)))).is(200);
        var anew = Centre.appointment(registrar.opens(address)).fills("change", "Нет света");
        registrar.sends(registrar.confirmed(anew.fills("time", "11:00"))).is(200);
        var newest = town.letters(address).getLast();
        assertThat(registrar.opens(address).page().select("#to-hand a").eachText())
                .as("what holds no more is handed to nobody")
                .containsExactly(w.say("letter.offer.title"), newest.title().ru());
        centre.waits(11);
        assertThat(registrar.sends(Centre.absence(registrar.opens(address))).is(422).text())
                .contains(w.say("recognition.denied.not-told"));
        assertThat(town.state(address)).isEqualTo("Appointed");
        for (var letter : registrar.opens(address).page().select("#to-hand a").eachAttr("href")) {
            var page = registrar.opens(letter.replaceFirst("^/(kk|ru)", ""));
            registrar.sends(page.sheet("/handed").fills("how", "post")).is(200);
        }
        registrar.sends(Centre.absence(registrar.opens(address))).is(200);
        assertThat(town.state(address)).isEqualTo("UnderContract");
    }

    @Test
    void the_centre_has_nothing_to_hand_to_who_withdrew() {
        var address = offered();
        var withdrawn =
                centre.registrar()
                        .opens(address)
                        .sheet("/withdraw")
                        .fills("confirm-withdraw", "yes");
        centre.registrar().sends(withdrawn).is(200);
        assertThat(onDesk(address)).isEmpty();
    }

    private String offered() {
        var registrar = centre.registrar();
        var address = registrar.sends(PaperSheets.of(town, NewPeople.iin())).is(200).place();
        registrar.sends(Centre.allRight(registrar.opens(address))).is(200);
        return address;
    }

    private String onDesk(String address) {
        return centre.registrar().onDesk(address).text();
    }

    private static MimeMessage named(MailServer server, String subject) throws Exception {
        for (var message : server.received()) {
            if (message.getSubject().equals(subject)) {
                return message;
            }
        }
        throw new AssertionError("no message «" + subject + "»");
    }
}
