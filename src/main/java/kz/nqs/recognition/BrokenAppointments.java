package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.calendar.AppointedDays.Broken;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.DeadlinesRecounted;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.law.Act;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 6(2): an exam that the changed calendar no longer permits is the centre's to appoint anew; both
 * sides are told, once. The version stays: nobody is overtaken by a day off.
 */
@Component
class BrokenAppointments {
    private final CaseStore store;
    private final AppointmentsAhead ahead;
    private final BrokenLetters letters;
    private final Handovers handovers;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    BrokenAppointments(
            CaseStore store,
            AppointmentsAhead ahead,
            BrokenLetters letters,
            Handovers handovers,
            Deadlines deadlines,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.ahead = ahead;
        this.letters = letters;
        this.handovers = handovers;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** A case and the way in which its appointment is broken. */
    record Told(RecognitionCase theCase, Broken how) {}

    @EventListener
    void on(DeadlinesRecounted changed) {
        var broken = new ArrayList<Told>();
        var holdAgain = new ArrayList<RecognitionCase>();
        for (var listed : ahead.all()) {
            var found = store.forUpdate(listed.file().id()).orElseThrow();
            var how = BrokenAppointment.of(found.state(), changed.calendar());
            var isKnown = isKnown(found.file().id());
            if (how.filter(this::isAhead).isPresent() && !isKnown) {
                broken.add(new Told(found, how.get()));
                toBeAppointedAnew(found, changed);
            } else if (how.isEmpty() && isKnown) {
                noticedAnew(found, changed).ifPresent(holdAgain::add);
            }
        }
        tell(broken, holdAgain, changed);
    }

    /**
     * The candidate was told not to come; that the day holds after all is a notice of its own.
     * Where ten working days do not remain the exam stays to be appointed anew.
     */
    private Optional<RecognitionCase> noticedAnew(
            RecognitionCase found, DeadlinesRecounted changed) {
        var anew = BrokenAppointment.noticedOn(LocalDate.now(clock), found);
        store.save(anew, null);
        if (BrokenAppointment.of(anew.state(), changed.calendar()).isPresent()) {
            return Optional.empty();
        }
        holds(anew, changed);
        return Optional.of(anew);
    }

    private boolean isAhead(Broken broken) {
        return !broken.day().isBefore(LocalDate.now(clock));
    }

    private void tell(
            List<Told> broken, List<RecognitionCase> holdAgain, DeadlinesRecounted changed) {
        letters.about(broken, changed);
        letters.aboutHolding(holdAgain, changed);
        broken.forEach(told -> handovers.settle(told.theCase()));
        holdAgain.forEach(handovers::settle);
    }

    private boolean isKnown(UUID id) {
        return deadlines.of(RecognitionCases.ROOM, id).stream()
                .anyMatch(kept -> kept.metOn() == null && kept.label().equals(Duty.REAPPOINT));
    }

    private void toBeAppointedAnew(RecognitionCase found, DeadlinesRecounted changed) {
        Duty.of(found).forEach(duty -> close(found.file(), duty.label()));
        Duty.of(found, changed.calendar()).forEach(duty -> open(found.file(), duty));
        note(found, changed, "Broken");
    }

    private void holds(RecognitionCase found, DeadlinesRecounted changed) {
        close(found.file(), Duty.REAPPOINT);
        Duty.of(found).forEach(duty -> open(found.file(), duty));
        note(found, changed, "HoldsAgain");
    }

    private void open(CaseFile file, Duty duty) {
        deadlines.open(
                RecognitionCases.ROOM,
                file.id(),
                file.number(),
                duty.label(),
                duty.deadline(),
                duty.whose());
    }

    private void close(CaseFile file, String label) {
        deadlines.close(RecognitionCases.ROOM, file.id(), label, LocalDate.now(clock));
    }

    private void note(RecognitionCase found, DeadlinesRecounted changed, String step) {
        journal.record(
                new Entry(
                        RecognitionCases.ROOM,
                        found.file().id(),
                        0,
                        clock.instant(),
                        changed.author(),
                        "recognition.step." + step,
                        Act.ORDER_374.paragraph("6(2)"),
                        changed.change().journaled()));
    }
}
