package kz.nqs.participants;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Vocabulary;
import kz.nqs.post.Mail;
import kz.nqs.post.Mail.Saying;
import kz.nqs.post.MailWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends a link into an account, one of its own, in the language of the candidate's letters. */
@Component
class ClaimMail implements MailWriter {
    static final String KIND = "claim";
    private final ClaimStore store;
    private final People people;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final String platform;

    ClaimMail(
            ClaimStore store,
            People people,
            Vocabulary vocabulary,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${nqs.public-address}") String platform) {
        this.store = store;
        this.platform = platform;
        this.people = people;
        this.vocabulary = vocabulary;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(UUID id) {
        return store.open("id = :key", id, clock.instant()).map(this::mail);
    }

    private Mail mail(Claim claim) {
        var code = ClaimCode.fresh();
        apart.executeWithoutResult(_ -> store.mailed(claim.id(), ClaimCode.hash(code)));
        var w = vocabulary.in(people.person(claim.person()).letters());
        var saying =
                new Saying(
                        w,
                        w.say("mail.claim.subject"),
                        List.of(
                                w.say("mail.claim.text", w.say(people.body(claim.centre()).name())),
                                w.say("mail.claim.how"),
                                w.say("mail.claim.until", w.moment(claim.validUntil()))),
                        w.say("mail.claim.open"),
                        ClaimCode.link(platform, code, w.lang()));
        return new Mail(claim.email(), List.of(saying), List.of());
    }
}
