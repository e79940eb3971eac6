package kz.nqs.participants;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.RecoveryStore.Asked;
import kz.nqs.post.Mail;
import kz.nqs.post.Mail.Saying;
import kz.nqs.post.MailWriter;
import kz.nqs.ui.PublicAddress;
import org.springframework.stereotype.Component;

/** Sends the link to a new password to the address by which its owner signs in; to no other. */
@Component
class RecoveryMail implements MailWriter {
    static final String KIND = "recovery";
    private final RecoveryStore store;
    private final Addressees addressees;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final PublicAddress platform;

    RecoveryMail(
            RecoveryStore store,
            Addressees addressees,
            Vocabulary vocabulary,
            Clock clock,
            PublicAddress platform) {
        this.store = store;
        this.addressees = addressees;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.platform = platform;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(UUID id) {
        return store.open(id, clock.instant())
                .flatMap(asked -> addressees.of(asked.person()).map(to -> mail(id, asked, to)));
    }

    private Mail mail(UUID id, Asked asked, Addressees.Addressee to) {
        var token = Digests.token();
        store.mailed(id, Digests.sha256(token));
        var w = vocabulary.in(to.letters());
        var saying =
                new Saying(
                        w,
                        w.say("mail.recovery.subject"),
                        List.of(
                                w.say("mail.recovery.text"),
                                w.say("mail.recovery.until", w.moment(asked.validUntil())),
                                w.say("mail.recovery.not-you")),
                        w.say("mail.recovery.open"),
                        platform.of(w.lang(), "/recovery/" + token));
        return new Mail(to.address(), List.of(saying), List.of());
    }
}
