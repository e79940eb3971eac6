package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.nqs.certificates.Certificates;
import kz.nqs.journal.Author;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.law.Citation;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.participants.People;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.*;
import org.springframework.stereotype.Component;

/** The letters that order 374 has a centre send, in both languages; some are read before. */
@Component
public class CaseLetters {
    /** Letters that otherwise send their reader to the page of the case. */
    private static final Set<String> ON_PAPER =
            Set.of("offer", "appointment", "appointment-anew", "document");

    private final Letters letters;
    private final Vocabulary vocabulary;
    private final Professions professions;
    private final Certificates certificates;
    private final People people;
    private final CasePapers papers;
    private final Clock clock;

    CaseLetters(
            Letters letters,
            Vocabulary vocabulary,
            Professions professions,
            Certificates certificates,
            People people,
            CasePapers papers,
            Clock clock) {
        this.letters = letters;
        this.vocabulary = vocabulary;
        this.professions = professions;
        this.certificates = certificates;
        this.people = people;
        this.papers = papers;
        this.clock = clock;
    }

    /** Writes to the candidate where the step asks for it. */
    void about(Step step, RecognitionCase now, Author author) {
        var basis = step.basis();
        switch (now.state()) {
            case Returned r -> send(now, basis, author, "remarks", w -> remarks(r, w));
            case Refused r -> send(now, basis, author, "refusal", _ -> List.of(r.reason()));
            case Offered o -> send(now, basis, author, "offer", w -> contract(o, w));
            case Appointed _ when step instanceof Appoint asked ->
                    send(now, basis, author, kind(asked), w -> hearing(asked, w));
            case UnderContract c when c.absences() > 0 ->
                    send(now, basis, author, "absence", w -> day(c.appointment().lastDay(), w));
            case Recognised _ -> send(now, basis, author, "document", _ -> serial(now));
            case Ended e when e.cause() == Cause.ABSENT_TWICE ->
                    send(now, basis, author, "absent-twice", _ -> List.of());
            case NotRecognised n ->
                    send(now, basis, author, "failure", _ -> List.of(n.recommendations()));
            default -> {
                // no paragraph asks for a letter here
            }
        }
    }

    /** What a candidate would be sent if that exam were appointed. */
    public Bilingual before(RecognitionCase found, Appoint asked) {
        return body(found, kind(asked), w -> hearing(asked, w));
    }

    /** What a candidate would be sent if the contract were refused for that reason. */
    public Bilingual before(RecognitionCase found, RefuseContract asked) {
        return body(found, "refusal", _ -> List.of(asked.reason()));
    }

    /** The exam will not be held; the event in the candidate's calendar is cancelled. */
    void calledOff(RecognitionCase now, Hearing hearing, Withdraw step) {
        if (hearing.day().isBefore(LocalDate.now(clock))) {
            return; // it was not held, and not because of the withdrawal
        }
        var asked = new Appoint(hearing);
        var letter = send(now, step.basis(), Author.TIME, "called-off", w -> hearing(asked, w));
        papers.event(now, hearing, letter, Author.TIME);
    }

    /** What a changed calendar means in the case; on paper for whom it has to be handed to. */
    void ofCalendar(
            RecognitionCase now,
            Citation basis,
            Author author,
            String kind,
            Function<Words, List<String>> filling) {
        var letter = written(now, basis, author, kind, filling);
        letters.send(letter);
        if (now.application().onPaper()) {
            papers.letter(kind, letter, now, author);
        }
    }

    private Letter send(
            RecognitionCase now,
            Citation basis,
            Author author,
            String kind,
            Function<Words, List<String>> filling) {
        var letter = written(now, basis, author, kind, filling);
        letters.send(letter);
        if (!kind.equals("document")) { // the document itself is on paper: decision 0008
            papers.letter(kind, letter, now, author);
        }
        if (now.state() instanceof Appointed appointed) {
            papers.event(now, appointed.hearing(), letter, author);
        }
        return letter;
    }

    private Letter written(
            RecognitionCase now,
            Citation basis,
            Author author,
            String kind,
            Function<Words, List<String>> filling) {
        var body = author.body();
        return new Letter(
                UUID.randomUUID(),
                RecognitionCases.ROOM,
                now.file().id(),
                now.file().candidate(),
                body == null ? now.file().centre() : body,
                author.name(),
                basis,
                vocabulary.both(w -> w.say("letter." + kind + ".title")),
                body(now, kind, filling),
                clock.instant());
    }

    private Bilingual body(
            RecognitionCase now, String kind, Function<Words, List<String>> filling) {
        var key = "letter." + kind + ".body" + (isOnPaper(kind, now) ? ".paper" : "");
        return vocabulary.both(w -> w.say(key, said(now, filling, w)));
    }

    private static String kind(Appoint asked) {
        return asked.change().isEmpty() ? "appointment" : "appointment-anew";
    }

    /** Who cannot enter the platform is not asked to do anything there: reading 0007. */
    private boolean isOnPaper(String kind, RecognitionCase now) {
        return ON_PAPER.contains(kind) && !people.hasAccount(now.file().candidate());
    }

    private Object[] said(RecognitionCase now, Function<Words, List<String>> filling, Words w) {
        var said = new ArrayList<Object>();
        said.add(now.application().name());
        said.add(now.file().number());
        said.add(w.say(professions.profession(now.file().profession()).name()));
        said.addAll(filling.apply(w));
        return said.toArray();
    }

    private static List<String> remarks(Returned r, Words w) {
        var lines =
                r.remarks().stream()
                        .map(remark -> "– " + w.say(remark.part()) + ": " + remark.text())
                        .collect(Collectors.joining("\n"));
        return List.of(lines, w.day(r.correction().lastDay()));
    }

    private static List<String> contract(Offered o, Words w) {
        return List.of(o.contract(), w.day(o.conclusion().lastDay()));
    }

    private static List<String> hearing(Appoint asked, Words w) {
        var hearing = asked.hearing();
        return List.of(
                weekday(hearing.day(), w), w.time(hearing.time()), hearing.place(), asked.change());
    }

    static String weekday(LocalDate day, Words w) {
        return w.day(day) + ", " + w.weekday(day);
    }

    private static List<String> day(LocalDate day, Words w) {
        return List.of(w.day(day));
    }

    private List<String> serial(RecognitionCase now) {
        var document = certificates.ofRecognition(now.file().id());
        return List.of(document.orElseThrow().serial().toString());
    }
}
