package kz.nqs.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import kz.nqs.post.Carrier.Undelivered;
import kz.nqs.post.Mail.Saying;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Makes a message of an e-mail: plain text, the same as HTML, and what is enclosed. */
@Component
class MailMaker {
    private final MailBody body = new MailBody();
    private final Clock clock;
    private final String host;
    private final String from;

    /**
     * @param from from whom it comes; {@code no-reply@} the platform's own host if empty
     */
    MailMaker(
            Clock clock,
            @Value("${nqs.public-address}") String platform,
            @Value("${nqs.post.from:}") String from) {
        this.clock = clock;
        host = Objects.requireNonNull(URI.create(platform).getHost(), "nqs.public-address");
        this.from = from.isEmpty() ? "no-reply@" + host : from;
    }

    /**
     * @param id the same whenever it is made, so that of two a mail program shows one
     */
    MimeMessage message(UUID id, Mail mail) throws Undelivered {
        var to = address(mail.address());
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()));
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setTo(to);
            helper.setFrom(from, mail.sayings().getFirst().w().say("platform.name"));
            helper.setSubject(mail.each(" / ", Saying::subject));
            helper.setText(body.text(mail), body.html(mail));
            for (var enclosure : mail.enclosures()) {
                var bytes = new ByteArrayResource(enclosure.bytes());
                helper.addAttachment(enclosure.name(), bytes, enclosure.mediaType());
            }
            message.saveChanges();
            message.setHeader("Message-ID", "<%s@%s>".formatted(id, host));
            message.setHeader(
                    "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.each(", ", s -> s.w().lang().code()));
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("no message could be made", e);
        }
    }

    private static InternetAddress address(String typed) throws Undelivered {
        try {
            var address = new InternetAddress(typed, true);
            address.validate();
            return address;
        } catch (AddressException e) {
            throw new Undelivered(Trouble.NO_ADDRESS);
        }
    }
}
