package kz.nqs.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.papers.KeptPaper;
import kz.nqs.papers.Papers;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.post.Mail;
import kz.nqs.post.Mail.Enclosure;
import kz.nqs.post.Mail.Saying;
import kz.nqs.post.MailWriter;
import kz.nqs.ui.Citations;
import kz.nqs.ui.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Tells the addressee by e-mail that a letter lies on the platform: from whom, under which
 * paragraph and where, in the language of their letters. What the letter says stays there, unless
 * they applied on paper and have no account to read it with.
 */
@Component
class LetterMail implements MailWriter {
    static final String KIND = "letter";
    private final LetterStore store;
    private final People people;
    private final Papers papers;
    private final Vocabulary vocabulary;
    private final PublicAddress platform;

    LetterMail(
            LetterStore store,
            People people,
            Papers papers,
            Vocabulary vocabulary,
            PublicAddress platform) {
        this.store = store;
        this.people = people;
        this.papers = papers;
        this.vocabulary = vocabulary;
        this.platform = platform;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(UUID id) {
        return store.letter(id).map(this::mail);
    }

    private Mail mail(Letter letter) {
        var person = people.person(letter.addressee());
        var w = vocabulary.in(person.letters());
        if (!people.hasAccount(person.id())) {
            return whole(letter, person, w);
        }
        var enclosures = enclosures(letter, w, kind -> kind.equals(CalendarFile.MEDIA_TYPE));
        var saying =
                new Saying(
                        w,
                        w.say(letter.title()),
                        lines(letter, !enclosures.isEmpty(), w),
                        w.say("mail.letter.read"),
                        platform.of(w.lang(), letter.path()));
        return new Mail(person.email(), List.of(saying), enclosures);
    }

    /** Who cannot enter the platform reads here all that the letter says. */
    private Mail whole(Letter letter, Person person, Words w) {
        var lines = new ArrayList<>(w.say(letter.body()).lines().toList());
        if (!letter.isNotification()) {
            lines.add(w.say("mail.letter.signed", letter.signedBy()));
        }
        lines.add(w.say("mail.letter.sender", w.say(people.body(letter.sender()).name())));
        lines.add(basis(letter, w));
        if (!letter.isNotification()) {
            lines.add(w.say("mail.letter.handed"));
        }
        var saying = new Saying(w, w.say(letter.title()), lines, "", "");
        return new Mail(person.email(), List.of(saying), enclosures(letter, w, _ -> true));
    }

    private static String basis(Letter letter, Words w) {
        var cited = Citations.words(letter.basis(), w);
        return w.say("mail.letter.basis", cited, w.moment(letter.sentAt()));
    }

    private List<String> lines(Letter letter, boolean hasEvent, Words w) {
        var sender = w.say(people.body(letter.sender()).name());
        var lines = new ArrayList<String>();
        lines.add(w.say("mail.greeting"));
        lines.add(w.say("mail.letter.sent", w.say(letter.title()), sender));
        lines.add(basis(letter, w));
        if (hasEvent) {
            lines.add(w.say("mail.letter.event"));
        }
        lines.add(w.say(letter.isOfCase() ? "mail.letter.case" : "mail.letter.desk"));
        return lines;
    }

    /**
     * As kept with the letter: 6(1), the event for the addressee's own calendar; the letter itself
     * as PDF for who cannot fetch it.
     */
    private List<Enclosure> enclosures(Letter letter, Words w, Predicate<String> mediaType) {
        return papers.of(letter.room(), letter.subject()).stream()
                .filter(paper -> letter.id().equals(paper.letter()) && paper.isFor(w.lang()))
                .filter(paper -> mediaType.test(paper.mediaType()))
                .map(this::enclosure)
                .toList();
    }

    private Enclosure enclosure(KeptPaper paper) {
        var ending = paper.mediaType().equals(CalendarFile.MEDIA_TYPE) ? ".ics" : ".pdf";
        return new Enclosure(paper.kind() + ending, paper.mediaType(), papers.bytes(paper));
    }
}
