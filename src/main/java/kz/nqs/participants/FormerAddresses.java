package kz.nqs.participants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.nqs.protection.Sealed.FORMER_ADDRESS;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.post.Mail;
import kz.nqs.post.Mail.Saying;
import kz.nqs.post.MailWriter;
import kz.nqs.post.Post;
import kz.nqs.protection.Seal;
import kz.nqs.ui.PublicAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells an address that a person's letters now go to another one, which it does not name. */
@Component
class FormerAddresses implements MailWriter {
    private static final String KIND = "former-address";
    private final JdbcClient jdbc;
    private final Seal seal;
    private final Post post;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final PublicAddress platform;

    FormerAddresses(
            JdbcClient jdbc,
            Seal seal,
            Post post,
            Vocabulary vocabulary,
            Clock clock,
            PublicAddress platform) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.post = post;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.platform = platform;
    }

    /**
     * In the caller's transaction, with the change itself: if there was an address, and another.
     */
    void left(UUID person, Identifiers former, String email) {
        if (!former.email().isEmpty() && !former.isReachedAt(email)) {
            tell(person, former.email());
        }
    }

    private void tell(UUID person, String email) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into former_address (id, person, email, changed_at)
                        values (:id, :person, :email, :now)
                        """)
                .param("id", id)
                .param("person", person)
                .param("email", seal.close(FORMER_ADDRESS, id, email.getBytes(UTF_8)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        post.queue(KIND, id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(UUID id) {
        return jdbc.sql(
                        """
                        select f.email, p.letters from former_address f
                        join person p on p.id = f.person where f.id = :id
                        """)
                .param("id", id)
                .query(
                        (row, _) ->
                                mail(
                                        seal.open(FORMER_ADDRESS, id, row.getBytes("email")),
                                        Lang.of(row.getString("letters"))))
                .optional();
    }

    private Mail mail(byte[] address, Lang lang) {
        var w = vocabulary.in(lang);
        var saying =
                new Saying(
                        w,
                        w.say("mail.former-address.subject"),
                        List.of(
                                w.say("mail.former-address.text"),
                                w.say("mail.former-address.not-you")),
                        w.say("mail.former-address.open"),
                        platform.of(lang, "/account"));
        return new Mail(new String(address, UTF_8), List.of(saying), List.of());
    }
}
