package kz.nqs.recognition;

import static java.util.Comparator.comparing;
import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.recognition.RecognitionCases.ROOM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Whose;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.participants.Role;
import kz.nqs.recognition.Decision.Denied;
import kz.nqs.recognition.Recognition.Cause;
import kz.nqs.recognition.Recognition.Ended;
import kz.nqs.recognition.Step.RecordAbsence;
import org.springframework.stereotype.Component;

/**
 * 4, reading 0007: a letter to who applied on paper waits on the registrar until it is handed over,
 * sent by post, or read on the platform. Terms run from the day of the letter: it is due that day,
 * or the first working day after a day off.
 */
@Component
class Handovers {
    static final String LABEL = "recognition.duty.hand";
    private final Letters letters;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Handovers(Letters letters, Deadlines deadlines, WorkingCalendar calendar, Clock clock) {
        this.letters = letters;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One task for all that is still to be handed over in the case, due as its oldest letter. */
    void settle(RecognitionCase now) {
        var id = now.file().id();
        if (now.application().onPaper()) {
            deadlines.close(ROOM, id, LABEL, LocalDate.now(clock));
        }
        waiting(now).stream()
                .min(comparing(Letter::sentAt))
                .ifPresent(letter -> remind(letter, now.file()));
    }

    /**
     * What is still to be handed over: of letters about the exam the newest alone, the others say
     * what holds no more. Who withdrew is handed nothing.
     */
    List<Letter> waiting(RecognitionCase now) {
        if (!now.application().onPaper() || isWithdrawn(now.state())) {
            return List.of();
        }
        var newest = newestOfExam(now);
        return letters.toBeHanded(ROOM, now.file().id()).stream()
                .filter(letter -> !isOfExam(letter) || newest.equals(Optional.of(letter)))
                .toList();
    }

    private Optional<Letter> newestOfExam(RecognitionCase now) {
        return letters.of(ROOM, now.file().id()).stream()
                .filter(Handovers::isOfExam)
                .reduce((_, later) -> later);
    }

    private static boolean isOfExam(Letter letter) {
        return letter.basis().paragraph().equals("6");
    }

    private static boolean isWithdrawn(Recognition state) {
        return state instanceof Ended(_, var cause) && cause == Cause.WITHDRAWN;
    }

    /** 6(1): nobody is absent from an exam of which no word has left the centre. */
    Optional<Denied> against(Step step, RecognitionCase now) {
        return step instanceof RecordAbsence && waiting(now).stream().anyMatch(Handovers::isOfExam)
                ? Optional.of((Denied) Decision.denied("not-told", ORDER_374.paragraph("6(1)")))
                : Optional.empty();
    }

    private void remind(Letter letter, CaseFile file) {
        var day = LocalDate.ofInstant(letter.sentAt(), clock.getZone());
        var due = calendar.workingDay(1, day);
        var deadline = Deadline.fixed(letter.basis(), day, due);
        var registrar = Whose.body(file.centre(), Role.REGISTRAR.name());
        deadlines.open(ROOM, file.id(), file.number(), LABEL, deadline, registrar);
    }
}
