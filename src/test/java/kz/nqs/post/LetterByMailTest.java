package kz.nqs.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import kz.nqs.PlatformTest;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.letters.Letters;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@Tag("374-6a")
@DisplayName("О каждом письме сообщает электронная почта, на языке адресата")
class LetterByMailTest {
    @Autowired ApplicationContext platform;
    @Autowired Letters letters;
    private PostOffice office;
    private Correspondence correspondence;

    @BeforeEach
    void a_body_writes() {
        office = new PostOffice(platform);
        correspondence = new Correspondence(platform);
    }

    @Test
    void it_says_who_wrote_what_by_which_paragraph_and_where_to_read_it() throws Exception {
        try (var server = MailServer.running()) {
            var letter = correspondence.writes();
            office.delivers(server.carrier());
            var message = server.received().getFirst();
            assertThat(message.getSubject()).isEqualTo(Correspondence.TITLE.kk());
            assertThat(message.getHeader("Content-Language")).containsExactly("kk");
            assertThat(((InternetAddress) message.getFrom()[0]).getPersonal())
                    .isEqualTo("Ұлттық біліктілік жүйесі");
            var text = text(message, 0);
            assertThat(text)
                    .contains(Correspondence.TITLE.kk(), Correspondence.SENDER.kk())
                    .contains("№ 374 бұйрық, 6-тармақтың бірінші бөлігі")
                    .contains("http://localhost:8080/kk" + letter.path());
            var html = Jsoup.parse(text(message, 1));
            assertThat(html.expectFirst("a").attr("href"))
                    .isEqualTo("http://localhost:8080/kk" + letter.path());
            assertThat(html.text()).contains(Correspondence.SENDER.kk());
        }
    }

    @Test
    void of_the_person_and_of_what_the_letter_says_it_tells_nothing() throws Exception {
        try (var server = MailServer.running()) {
            var person = correspondence.somebody("ru@example.kz", Lang.RU);
            correspondence.writes(person);
            office.delivers(server.carrier());
            var message = server.received().getFirst();
            assertThat(message.getSubject()).isEqualTo(Correspondence.TITLE.ru());
            assertThat(text(message, 0) + text(message, 1) + GreenMailUtil.getHeaders(message))
                    .doesNotContain("закрытый текст", "жабық мәтін")
                    .doesNotContain(person.iin().digits(), "Әйгерім");
        }
    }

    @Test
    void a_step_that_is_rolled_back_leaves_no_message() {
        var person = correspondence.somebody("nobody@example.kz", Lang.KK);
        var letter = correspondence.letter(person);
        assertThatThrownBy(
                        () ->
                                correspondence.inTransaction(
                                        () -> {
                                            letters.send(letter);
                                            throw new IllegalStateException("the step fails");
                                        }))
                .hasMessage("the step fails");
        assertThat(office.isQueued("letter", letter.id())).isFalse();
        assertThatThrownBy(() -> letters.send(letter)).as("without a transaction").isNotNull();
    }

    @Test
    void without_a_mail_server_the_sender_reads_that_e_mail_is_not_set_up() {
        var w = platform.getBean(Vocabulary.class).in(Lang.RU);
        var waiting = new Posted(Instant.EPOCH, null, null, null, false);
        assertThat(waiting.said(w)).contains("в очереди", "не настроена");
    }

    /** The plain text, or the same as HTML. */
    private static String text(MimeMessage message, int which) throws Exception {
        var mixed = (MimeMultipart) message.getContent();
        var related = (MimeMultipart) mixed.getBodyPart(0).getContent();
        var alternatives = (MimeMultipart) related.getBodyPart(0).getContent();
        return (String) alternatives.getBodyPart(which).getContent();
    }
}
