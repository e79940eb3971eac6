package kz.nqs.recognition;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.nqs.calendar.DeadlinesRecounted;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.law.Act;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
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

    void about(List<Told> broken, DeadlinesRecounted changed) {
        var lines = new LinkedHashMap<RecognitionCase, Function<Words, String>>();
        for (var one : broken) {
            lines.put(
                    one.theCase(),
                    w -> w.day(one.how().day()) + " (" + one.how().why(w) + ")");
        }
        write("broken", lines, changed);
    }

    void aboutHolding(List<RecognitionCase> holding, DeadlinesRecounted changed) {
        var lines = new LinkedHashMap<RecognitionCase, Function<Words, String>>();
        for (var one : holding) {
            var hearing = CaseAccess.hearing(one.state());
            lines.put(one, w -> hearing == null ? "" : w.day(hearing.day()));
        }
        write("holding", lines, changed);
    }

    private void write(
            String kind,
            Map<RecognitionCase, Function<Words, String>> lines,
            DeadlinesRecounted changed) {
        lines.forEach((found, line) -> toCandidate(kind, found, line, changed));
        lines.keySet().stream()
                .collect(Collectors.groupingBy(found -> found.file().centre()))
                .forEach(
                        (centre, theirs) ->
                                people.in(centre, Role.REGISTRAR).stream()
                                        .map(Person::id)
                                        .forEach(to -> toClerk(kind, to, theirs, lines, changed)));
    }

    private void toCandidate(
            String kind,
            RecognitionCase found,
            Function<Words, String> line,
            DeadlinesRecounted changed) {
        var file = found.file();
        send(
                kind,
                new To(RecognitionCases.ROOM, file.id(), file.candidate(), file.centre()),
                w ->
                        w.say(
                                "letter." + kind + ".body",
                                file.number(),
                                w.say(changed.change().cited()),
                                line.apply(w)),
                changed);
    }

    private void toClerk(
            String kind,
            UUID clerk,
            List<RecognitionCase> theirs,
            Map<RecognitionCase, Function<Words, String>> lines,
            DeadlinesRecounted changed) {
        var centre = theirs.getFirst().file().centre();
        Function<Words, String> all =
                w ->
                        theirs.stream()
                                .limit(MOST_LINES)
                                .map(one -> "– № " + one.file().number() + ": " + lines.get(one).apply(w))
                                .collect(Collectors.joining("\n"));
        send(
                kind,
                new To("calendar", changed.change().id(), clerk, centre),
                w ->
                        w.say(
                                "letter." + kind + ".centre",
                                w.say(changed.change().cited()),
                                all.apply(w)),
                changed);
    }

    /** About what, to whom; from the centre where nobody's body is known. */
    private record To(String room, UUID subject, UUID addressee, UUID centre) {}

    private void send(
            String kind, To to, Function<Words, String> body, DeadlinesRecounted changed) {
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
                        vocabulary.both(w -> w.say("letter." + kind + ".title")),
                        vocabulary.both(body),
                        clock.instant(),
                        null));
    }
}
