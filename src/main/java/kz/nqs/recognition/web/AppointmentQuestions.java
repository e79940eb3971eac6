package kz.nqs.recognition.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.nqs.examination.Commission;
import kz.nqs.language.Lang;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.CaseLetters;
import kz.nqs.recognition.Clash;
import kz.nqs.recognition.Hearings;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.Step.Appoint;
import kz.nqs.recognition.web.HeardTogether.Ticked;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;

/** What is said back before an exam is appointed: an odd hour, what else is then, the letter. */
@Component
class AppointmentQuestions {
    private static final LocalTime FIRST_HOUR = LocalTime.of(9, 0);
    private static final LocalTime LAST_HOUR = LocalTime.of(18, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private final RecognitionCases cases;
    private final Hearings hearings;
    private final CaseLetters letters;
    private final People people;

    AppointmentQuestions(
            RecognitionCases cases, Hearings hearings, CaseLetters letters, People people) {
        this.cases = cases;
        this.hearings = hearings;
        this.letters = letters;
        this.people = people;
    }

    void ask(Form form, RecognitionCase found, Appoint asked, Commission commission, Lang lang) {
        var clashes = hearings.clashes(found, asked.hearing(), commission);
        var impossible = clashes.stream().filter(Clash::isImpossible).toList();
        if (!impossible.isEmpty()) {
            var busy = names(impossible);
            form.wrong("chair", "recognition.commission.busy", busy, numbers(impossible));
            return;
        }
        var box = "sure-" + mark(asked, commission);
        askOfHour(form, asked.hearing().time());
        askOfClashes(form, box, clashes.stream().filter(c -> !c.isTogether()).toList());
        var letter = letters.before(found, asked).in(lang);
        var together = clashes.stream().filter(Clash::isTogether).toList();
        if (together.isEmpty()) {
            form.ask(box, "recognition.appoint.letter", letter);
        } else {
            form.ask(box, "recognition.appoint.together", letter, numbers(together));
        }
    }

    /** 6(2): the day was void when the form was opened; the calendar has changed once more. */
    void askOfTheOldDay(Form form, Seen seen) {
        var hearing = seen.hearing();
        if (form.has("void", "yes") && hearing != null && !cases.isToReappoint(seen.found())) {
            var day = hearing.day();
            form.ask("sure-holds-" + day, "recognition.appoint.holds", DAY.format(day));
        }
    }

    /** Who else is appointed for the same hour and gets a notice of their own. */
    void askOfOthers(Form form, List<Ticked> others, Commission commission) {
        var gone = named(others, Predicate.not(Ticked::isWaiting));
        var judges = named(others, other -> other.sitsOn(commission));
        var all = named(others, _ -> true);
        if (!gone.isEmpty()) {
            form.wrong(HeardTogether.FIELD, "recognition.appoint.gone", gone);
        } else if (!judges.isEmpty()) {
            form.wrong(HeardTogether.FIELD, "recognition.appoint.judge", judges);
        } else if (!all.isEmpty()) {
            var box = "sure-with-" + Integer.toHexString(all.hashCode());
            form.ask(box, "recognition.appoint.others", all);
        }
    }

    private static String named(List<Ticked> others, Predicate<Ticked> which) {
        return others.stream().filter(which).map(Ticked::named).collect(joining("; "));
    }

    private static void askOfHour(Form form, LocalTime time) {
        if (time.isBefore(FIRST_HOUR) || time.isAfter(LAST_HOUR)) {
            form.ask("sure-hour-" + time, "recognition.appoint.hour", time.toString());
        }
    }

    private void askOfClashes(Form form, String box, List<Clash> others) {
        var of = box.replace("sure-", "sure-others-");
        var names = names(others);
        if (!names.isEmpty()) {
            form.ask(of, "recognition.appoint.people", numbers(others), names);
        } else if (!others.isEmpty()) {
            form.ask(of, "recognition.appoint.place", numbers(others));
        }
    }

    /** Another day, hour, place or commission is asked about anew. */
    private static String mark(Appoint asked, Commission commission) {
        var hearing = asked.hearing();
        var said = List.of(hearing.day(), hearing.time(), hearing.place(), asked.change());
        return Integer.toHexString(31 * said.hashCode() + commission.hashCode());
    }

    private static String numbers(List<Clash> clashes) {
        return clashes.stream().map(Clash::number).sorted().collect(joining(", "));
    }

    private String names(List<Clash> clashes) {
        Set<UUID> busy =
                clashes.stream().flatMap(c -> c.people().stream()).collect(Collectors.toSet());
        var known = people.people(busy).values().stream();
        return known.map(Person::initials).sorted().collect(joining(", "));
    }
}
