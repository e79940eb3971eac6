package kz.nqs.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.participants.Recovery;
import kz.nqs.recognition.Attachment;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.recognition.RecognitionCases;
import org.springframework.context.ApplicationContext;

/** The running platform with its people, and what it knows, to be compared with what they see. */
final class Town {
    private final ApplicationContext platform;
    private final int port;
    private final Lang lang;
    private final Centre centre;

    Town(ApplicationContext platform, Lang lang) {
        this.platform = platform;
        this.lang = lang;
        port = platform.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        centre = new Centre(port, lang);
    }

    Centre centre() {
        return centre;
    }

    /** Somebody who has never applied before. */
    Candidate candidate() {
        return Candidate.registered(port, lang, centre.offers().getFirst());
    }

    /** One of the demonstration, wanting what is offered there. */
    Candidate candidate(String login, int nth) {
        return Candidate.known(port, lang, login, centre.offers().get(nth));
    }

    Window stranger(String login) {
        return centre.as(login);
    }

    /** Somebody who is not signed in. */
    Window passerBy() {
        return new Window(port, lang);
    }

    int port() {
        return port;
    }

    LocalDate today() {
        return LocalDate.now(the(Clock.class));
    }

    Words w() {
        return platform.getBean(Vocabulary.class).in(lang);
    }

    <T> T the(Class<T> bean) {
        return platform.getBean(bean);
    }

    RecognitionCase known(String address) {
        return the(RecognitionCases.class).find(id(address)).orElseThrow();
    }

    String state(String address) {
        return known(address).state().getClass().getSimpleName();
    }

    List<Entry> journal(String address) {
        return the(Journal.class).of(RecognitionCases.ROOM, id(address));
    }

    List<Letter> letters(String address) {
        return the(Letters.class).of(RecognitionCases.ROOM, id(address));
    }

    List<Attachment> attachments(String address) {
        return the(Attachments.class).ofCase(id(address));
    }

    /** What leads to a new password, as the newest e-mail to that address says it. */
    String recovery(String login) {
        the(Recovery.class).ask(login);
        var mail = passerBy().opens("/outbox?to=" + login).page().expectFirst("main table a");
        return passerBy()
                .opens(mail.attr("href"))
                .text()
                .replaceFirst("(?s).*?/recovery/([\\w-]{43}).*", "$1");
    }

    static UUID id(String address) {
        return UUID.fromString(address.replaceFirst(".*/", ""));
    }
}
