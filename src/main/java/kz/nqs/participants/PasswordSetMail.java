package kz.nqs.participants;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.post.Mail;
import kz.nqs.post.Mail.Saying;
import kz.nqs.post.MailWriter;
import kz.nqs.ui.PublicAddress;
import org.springframework.stereotype.Component;

/** Tells the owner of an account that a link has changed its password. */
@Component
class PasswordSetMail implements MailWriter {
    static final String KIND = "password-set";
    private final RecoveryStore store;
    private final Addressees addressees;
    private final Vocabulary vocabulary;
    private final PublicAddress platform;

    PasswordSetMail(
            RecoveryStore store,
            Addressees addressees,
            Vocabulary vocabulary,
            PublicAddress platform) {
        this.store = store;
        this.addressees = addressees;
        this.vocabulary = vocabulary;
        this.platform = platform;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(UUID id) {
        return store.takenBy(id)
                .flatMap(addressees::of)
                .map(to -> new Mail(to.address(), says(vocabulary.in(to.letters())), List.of()));
    }

    private List<Saying> says(Words w) {
        var lines = List.of(w.say("mail.password-set.text"), w.say("mail.password-set.not-you"));
        var again = platform.of(w.lang(), "/recovery");
        var subject = w.say("mail.password-set.subject");
        return List.of(new Saying(w, subject, lines, w.say("mail.password-set.open"), again));
    }
}
