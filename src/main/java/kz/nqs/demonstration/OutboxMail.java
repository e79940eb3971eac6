package kz.nqs.demonstration;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kz.nqs.post.Mail.Enclosure;

/** An e-mail as it would have arrived, taken to pieces. */
public record OutboxMail(
        long ordinal,
        String subject,
        List<Header> headers,
        String text,
        String html,
        List<Enclosure> enclosures) {
    private static final List<String> SHOWN =
            List.of("From", "To", "Subject", "Date", "Message-ID", "Content-Language");

    /** One line of its head, readable. */
    public record Header(String name, String value) {}

    static OutboxMail read(long ordinal, byte[] bytes) {
        try {
            var session = Session.getInstance(new Properties());
            var message = new MimeMessage(session, new ByteArrayInputStream(bytes));
            var parts = new OutboxParts(message);
            return new OutboxMail(
                    ordinal,
                    message.getSubject(),
                    SHOWN.stream().flatMap(name -> header(message, name)).toList(),
                    parts.text("text/plain"),
                    parts.text("text/html"),
                    parts.enclosures());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a message of our own cannot be read", e);
        }
    }

    private static Stream<Header> header(MimeMessage message, String name) {
        try {
            var value = message.getHeader(name, ", ");
            return value == null
                    ? Stream.empty()
                    : Stream.of(new Header(name, OutboxParts.readable(value)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
