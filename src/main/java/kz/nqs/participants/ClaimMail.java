package kz.nqs.participants;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Vocabulary;
import kz.nqs.post.Mail;
import kz.nqs.post.Mail.Saying;
import kz.nqs.post.MailWriter;
import kz.nqs.ui.PublicAddress;
import org.springframework.stereotype.Component;

/** Sends a link into an account, one of its own, in the language of the candidate's letters. */
@Component
class ClaimMail implements MailWriter {
    static final String KIND = "claim";
    private final ClaimStore store;
    private final People people;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final PublicAddress platform;

    ClaimMail(
            ClaimStore store,
            People people,
            Vocabulary vocabulary,
            Clock clock,
            PublicAddress platform) {
        this.store = store;
        this.platform = platform;
        this.people = people;
        this.vocabulary = vocabulary;
        this.clock = clock;
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
        store.mailed(claim.id(), ClaimCode.hash(code));
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
                        platform.of(w.lang(), ClaimCode.path(code)));
        return new Mail(claim.email(), List.of(saying), List.of());
    }
}
