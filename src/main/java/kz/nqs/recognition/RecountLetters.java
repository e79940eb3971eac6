package kz.nqs.recognition;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.nqs.calendar.Deadlines.Whose;
import kz.nqs.calendar.DeadlinesRecounted;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import org.springframework.stereotype.Component;

/**
 * Tells those on whom a moved day waits: a candidate by a letter of the case, the people of a
 * centre by one letter about all of theirs.
 */
@Component
class RecountLetters {
    private static final int MOST_LINES = 50;
    private final CaseLetters ofCase;
    private final Letters letters;
    private final People people;
    private final Vocabulary vocabulary;
    private final Clock clock;

    RecountLetters(
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

    void about(List<MovedDeadline> moved, DeadlinesRecounted changed) {
        var ofCentres = new LinkedHashMap<Whose, List<MovedDeadline>>();
        for (var one : moved) {
            var whose = one.recounted().whose();
            if (one.isTheCandidates()) {
                toCandidate(one, changed);
            }
            if (whose.person() == null) {
                ofCentres.computeIfAbsent(whose, _ -> new java.util.ArrayList<>()).add(one);
            }
        }
        perPerson(ofCentres).forEach((person, theirs) -> toClerk(person, theirs, changed));
    }

    private Map<UUID, List<MovedDeadline>> perPerson(Map<Whose, List<MovedDeadline>> ofCentres) {
        var perPerson = new LinkedHashMap<UUID, List<MovedDeadline>>();
        ofCentres.forEach(
                (whose, theirs) -> {
                    var role = Role.valueOf(Objects.requireNonNull(whose.role()));
                    for (var clerk : people.in(Objects.requireNonNull(whose.body()), role)) {
                        perPerson
                                .computeIfAbsent(clerk.id(), _ -> new java.util.ArrayList<>())
                                .addAll(theirs);
                    }
                });
        return perPerson;
    }

    private void toCandidate(MovedDeadline one, DeadlinesRecounted changed) {
        ofCase.ofCalendar(
                one.theCase(),
                one.recounted().now().basis(),
                changed.signer(),
                "recount",
                w -> List.of(changed.because(w), line(one, w)));
    }

    private void toClerk(UUID clerk, List<MovedDeadline> theirs, DeadlinesRecounted changed) {
        var first = theirs.getFirst();
        var sender = changed.author().body();
        letters.send(
                new Letter(
                        UUID.randomUUID(),
                        "calendar",
                        changed.change().id(),
                        clerk,
                        sender == null ? first.theCase().file().centre() : sender,
                        changed.change().madeBy(),
                        first.recounted().now().basis(),
                        vocabulary.both(w -> w.say("letter.recount.title")),
                        vocabulary.both(w -> all(theirs, changed, w)),
                        clock.instant()));
    }

    private static String all(List<MovedDeadline> theirs, DeadlinesRecounted changed, Words w) {
        return w.say(
                "letter.recount.centre",
                changed.because(w),
                String.valueOf(theirs.size()),
                lines(theirs, w));
    }

    private static String lines(List<MovedDeadline> theirs, Words w) {
        return theirs.stream()
                .limit(MOST_LINES)
                .map(one -> "– № " + one.theCase().file().number() + ": " + line(one, w))
                .collect(Collectors.joining("\n"));
    }

    private static String line(MovedDeadline one, Words w) {
        var recounted = one.recounted();
        return w.say(
                "letter.recount.line",
                w.say(recounted.label()),
                w.day(recounted.before().lastDay()),
                w.day(recounted.now().lastDay()));
    }
}
