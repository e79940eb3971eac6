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
import kz.nqs.law.Citation;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import kz.nqs.recognition.BrokenAppointments.Told;
import kz.nqs.recognition.Recognition.Hearing;
import org.springframework.stereotype.Component;

/**
 * Tells of exams that the calendar has broken: a candidate by a letter of the case, the registrars
 * of a centre by one letter about all of theirs.
 */
@Component
class BrokenLetters {
    private static final int MOST_LINES = 50;
    private static final Citation BASIS = Act.ORDER_374.paragraph("6(2)");
    private final CaseLetters ofCase;
    private final Letters letters;
    private final People people;
    private final Vocabulary vocabulary;
    private final Clock clock;

    BrokenLetters(
            CaseLetters ofCase,
            Letters letters,
            People people,
            Vocabulary vocabulary,
            Clock clock) {
        this.ofCase = ofCase;
        this.letters = letters;
        this.people = people;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** What is said of one case. */
    private record Line(CaseFile file, Function<Words, String> words) {}

    void about(List<Told> broken, DeadlinesRecounted changed) {
        broken.forEach(one -> toCandidate(one, changed));
        var lines =
                broken.stream()
                        .map(one -> new Line(one.theCase().file(), w -> why(one.how(), w)))
                        .toList();
        toCentres("broken", lines, changed);
    }

    void aboutHolding(List<RecognitionCase> holding, DeadlinesRecounted changed) {
        holding.forEach(one -> toCandidate(one, changed));
        var lines =
                holding.stream()
                        .map(one -> new Line(one.file(), w -> w.day(hearing(one).day())))
                        .toList();
        toCentres("holding", lines, changed);
    }

    private static Hearing hearing(RecognitionCase found) {
        return Objects.requireNonNull(CaseAccess.hearing(found.state()));
    }

    private static String why(Broken how, Words w) {
        return w.day(how.day()) + " (" + how.why(w) + ")";
    }

    private void toCandidate(Told one, DeadlinesRecounted changed) {
        ofCase.ofCalendar(
                one.theCase(),
                BASIS,
                changed.signer(),
                "broken",
                w -> List.of(changed.because(w), why(one.how(), w)));
    }

    private void toCandidate(RecognitionCase holding, DeadlinesRecounted changed) {
        var hearing = hearing(holding);
        ofCase.ofCalendar(
                holding,
                BASIS,
                changed.signer(),
                "holding",
                w ->
                        List.of(
                                changed.because(w),
                                CaseLetters.weekday(hearing.day(), w),
                                w.time(hearing.time()),
                                hearing.place()));
    }

    private void toCentres(String kind, List<Line> lines, DeadlinesRecounted changed) {
        lines.stream()
                .collect(Collectors.groupingBy(line -> line.file().centre()))
                .forEach((centre, theirs) -> toCentre(kind, centre, theirs, changed));
    }

    private void toCentre(String kind, UUID centre, List<Line> theirs, DeadlinesRecounted changed) {
        var sender = changed.author().body();
        for (var clerk : people.in(centre, Role.REGISTRAR)) {
            letters.send(
                    new Letter(
                            UUID.randomUUID(),
                            "calendar",
                            changed.change().id(),
                            clerk.id(),
                            sender == null ? centre : sender,
                            changed.change().madeBy(),
                            BASIS,
                            vocabulary.both(w -> w.say("letter." + kind + ".centre.title")),
                            vocabulary.both(w -> all(kind, theirs, changed, w)),
                            clock.instant()));
        }
    }

    private static String all(String kind, List<Line> theirs, DeadlinesRecounted changed, Words w) {
        var lines =
                theirs.stream()
                        .limit(MOST_LINES)
                        .map(one -> "– № " + one.file().number() + ": " + one.words().apply(w))
                        .collect(Collectors.joining("\n"));
        return w.say("letter." + kind + ".centre", changed.because(w), lines);
    }
}
