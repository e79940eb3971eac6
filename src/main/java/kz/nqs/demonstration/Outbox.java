package kz.nqs.demonstration;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.nqs.post.Carrier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps e-mail in the house, whatever mail server is named: here it can be read by everybody. */
@Component
@OnlyInDemonstration
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Outbox implements Carrier {
    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void carry(MimeMessage message) {
        try {
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            var to = (InternetAddress) message.getAllRecipients()[0];
            jdbc.sql(
                            """
                            insert into outbox (sent_at, addressee, subject, message)
                            values (:now, :addressee, :subject, :message)
                            """)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("addressee", to.getAddress())
                    .param("subject", message.getSubject())
                    .param("message", bytes.toByteArray())
                    .update();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a message of our own cannot be read", e);
        }
    }

    /** Newest first, those to an address that has these letters in it. */
    public List<OutboxLine> newest(String to, int skipped, int most) {
        return jdbc.sql(
                        """
                        select ordinal, sent_at, addressee, subject from outbox
                        where position(lower(:to) in lower(addressee)) > 0
                        order by ordinal desc offset :skipped limit :most
                        """)
                .param("to", to)
                .param("skipped", skipped)
                .param("most", most)
                .query(
                        (row, _) ->
                                new OutboxLine(
                                        row.getLong("ordinal"),
                                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                                        row.getString("addressee"),
                                        row.getString("subject")))
                .list();
    }

    public Optional<OutboxMail> mail(long ordinal) {
        return jdbc.sql("select message from outbox where ordinal = :ordinal")
                .param("ordinal", ordinal)
                .query((row, _) -> row.getBytes("message"))
                .optional()
                .map(bytes -> OutboxMail.read(ordinal, bytes));
    }
}
