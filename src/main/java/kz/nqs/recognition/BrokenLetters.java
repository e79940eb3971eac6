package kz.nqs.recognition;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.nqs.calendar.AppointedDays.Broken;
import kz.nqs.calendar.DeadlinesRecounted;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.law.Act;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import kz.nqs.recognition.BrokenAppointments.Told;
import org.springframework.stereotype.Component;

/**
 * Tells of exams that the calendar has broken: a candidate by a letter of the case, the registrars
 * of a centre by one letter about all of theirs.
 */
@Component
class BrokenLetters {
    private static final int MOST_LINES = 50;
    private final Letters letters;
    private final People people;
    private final Vocabulary vocabulary;
    private final Clock clock;

    BrokenLetters(Letters letters, People people, Vocabulary vocabulary, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** What is said of one case. */
    private record Line(CaseFile file, Function<Words, String> words) {}

    void about(List<Told> broken, DeadlinesRecounted changed) {
        var lines =
                broken.stream()
                        .map(one -> new Line(one.theCase().file(), w -> day(one.how(), w)))
                        .toList();
        write("broken", lines, changed);
    }

    void aboutHolding(List<RecognitionCase> holding, DeadlinesRecounted changed) {
        var lines =
                holding.stream()
                        .map(one -> new Line(one.file(), w -> day(one.state(), w)))
                        .toList();
        write("holding", lines, changed);
    }

    private static String day(Recognition state, Words w) {
        return w.day(Objects.requireNonNull(CaseAccess.hearing(state)).day());
    }

    private static String day(Broken how, Words w) {
        return w.day(how.day()) + " (" + how.why(w) + ")";
    }

    private void write(String kind, List<Line> lines, DeadlinesRecounted changed) {
        lines.forEach(line -> toCandidate(kind, line, changed));
        lines.stream()
                .collect(Collectors.groupingBy(line -> line.file().centre()))
                .forEach((centre, theirs) -> toCentre(kind, centre, theirs, changed));
    }

    private void toCandidate(String kind, Line line, DeadlinesRecounted changed) {
        var file = line.file();
        send(
                "letter." + kind + ".title",
                new To(RecognitionCases.ROOM, file.id(), file.candidate(), file.centre()),
                w ->
                        w.say(
                                "letter." + kind + ".body",
                                file.number(),
                                w.say(changed.change().cited()),
                                line.words().apply(w)),
                changed);
    }

    private void toCentre(String kind, UUID centre, List<Line> theirs, DeadlinesRecounted changed) {
        for (var clerk : people.in(centre, Role.REGISTRAR)) {
            send(
                    "letter." + kind + ".centre.title",
                    new To("calendar", changed.change().id(), clerk.id(), centre),
                    w ->
                            w.say(
                                    "letter." + kind + ".centre",
                                    w.say(changed.change().cited()),
                                    lines(theirs, w)),
                    changed);
        }
    }

    private static String lines(List<Line> theirs, Words w) {
        return theirs.stream()
                .limit(MOST_LINES)
                .map(one -> "– № " + one.file().number() + ": " + one.words().apply(w))
                .collect(Collectors.joining("\n"));
    }

    /** About what, to whom; from the centre where nobody's body is known. */
    private record To(String room, UUID subject, UUID addressee, UUID centre) {}

    private void send(
            String title, To to, Function<Words, String> body, DeadlinesRecounted changed) {
        var sender = changed.author().body();
        letters.send(
                new Letter(
                        UUID.randomUUID(),
                        to.room(),
                        to.subject(),
                        to.addressee(),
                        sender == null ? to.centre() : sender,
                        changed.change().madeBy(),
                        Act.ORDER_374.paragraph("6(2)"),
                        vocabulary.both(w -> w.say(title)),
                        vocabulary.both(body),
                        clock.instant(),
                        null));
    }
}
