package kz.nqs.participants;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.law.Act;
import kz.nqs.post.Mail;
import kz.nqs.post.Mail.Saying;
import kz.nqs.post.MailWriter;
import kz.nqs.ui.Citations;
import kz.nqs.ui.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Sends an invitation's link, in both languages: that of the invited is not known. Every e-mail has
 * a link of its own, made as it is sent, so that none lies in the database.
 */
@Component
class InvitationMail implements MailWriter {
    static final String KIND = "invitation";
    private final InvitationStore store;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final PublicAddress platform;

    InvitationMail(
            InvitationStore store, Vocabulary vocabulary, Clock clock, PublicAddress platform) {
        this.store = store;
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
        return store.open(id, clock.instant()).map(this::mail);
    }

    private Mail mail(Invitation invitation) {
        var token = Digests.token();
        store.mailed(invitation.id(), Digests.sha256(token));
        var sayings =
                Stream.of(Lang.values())
                        .map(lang -> saying(invitation, token, vocabulary.in(lang)))
                        .toList();
        return new Mail(invitation.email(), sayings, List.of());
    }

    private Saying saying(Invitation invitation, String token, Words w) {
        var body = w.say(invitation.body().name());
        var roles = invitation.roles().stream().map(w::say).collect(Collectors.joining(", "));
        var basis = Citations.words(Act.ORDER_391.paragraph("4"), w);
        return new Saying(
                w,
                w.say("mail.invitation.subject", body),
                List.of(
                        w.say("mail.invitation.text", body, roles),
                        w.say("mail.invitation.until", w.moment(invitation.validUntil())),
                        w.say("mail.invitation.basis", basis)),
                w.say("mail.invitation.open"),
                platform.of(w.lang(), "/invitations/" + token));
    }
}
