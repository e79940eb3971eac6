package kz.nqs.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The running platform's post, carried by whom a test wants, at the hour it wants. */
public final class PostOffice {
    private final ApplicationContext platform;

    /** What other tests have left to be sent is out of the way. */
    public PostOffice(ApplicationContext platform) {
        this.platform = platform;
        later(Duration.ofDays(3), _ -> {});
    }

    public void delivers(Carrier carrier) {
        later(Duration.ZERO, carrier);
    }

    /** What is due that much later. */
    public void later(Duration later, Carrier carrier) {
        postman(Clock.offset(platform.getBean(Clock.class), later)).deliver(carrier);
    }

    public boolean isQueued(String kind, UUID subject) {
        return platform.getBean(Post.class).of(kind, List.of(subject)).containsKey(subject);
    }

    public Posted posted(String kind, UUID subject) {
        var found = platform.getBean(Post.class).of(kind, List.of(subject));
        return Objects.requireNonNull(found.get(subject));
    }

    /** By SMTP, with the settings of the platform, to that server on this machine. */
    public static Carrier smtp(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        var settings = new Properties();
        settings.put("mail.smtp.connectiontimeout", "5000");
        settings.put("mail.smtp.timeout", "5000");
        sender.setJavaMailProperties(settings);
        return new SmtpCarrier(sender);
    }

    private Postman postman(Clock clock) {
        var writers = platform.getBeansOfType(MailWriter.class).values();
        return new Postman(
                platform.getBean(PostStore.class),
                platform.getBean(TransactionTemplate.class),
                List.copyOf(writers),
                platform.getBean(MailMaker.class),
                platform.getBeanProvider(Carrier.class),
                clock);
    }
}
