package kz.nqs.demonstration;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import kz.nqs.post.Mail.Enclosure;

/** An e-mail as it would have arrived, taken to pieces. */
public record OutboxMail(
        long ordinal,
        String subject,
        List<OutboxHeader> headers,
        String text,
        String html,
        List<Enclosure> enclosures) {

    static OutboxMail read(long ordinal, byte[] bytes) {
        try {
            var session = Session.getInstance(new Properties());
            var message = new MimeMessage(session, new ByteArrayInputStream(bytes));
            var parts = new OutboxParts(message);
            return new OutboxMail(
                    ordinal,
                    message.getSubject(),
                    OutboxHeader.of(message),
                    parts.text("text/plain"),
                    parts.text("text/html"),
                    parts.enclosures());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a message of our own cannot be read", e);
        }
    }
}
