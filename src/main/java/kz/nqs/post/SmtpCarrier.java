package kz.nqs.post;

import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands messages to the mail server of {@code spring.mail.host}. */
final class SmtpCarrier implements Carrier {
    private final JavaMailSender server;

    SmtpCarrier(JavaMailSender server) {
        this.server = server;
    }

    /** What the server says may hold the address: of it only the kind of trouble is kept. */
    @Override
    public void carry(MimeMessage message) throws Undelivered {
        try {
            server.send(message);
        } catch (MailException e) {
            throw new Undelivered(SmtpTrouble.of(e));
        }
    }
}
