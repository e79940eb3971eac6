package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.journal.Entry;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Handing;
import kz.nqs.recognition.Part;
import kz.nqs.recognition.RecognitionCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what only the centre is shown of a case. */
@Component
class RegistrarView {
    private final Handing handing;
    private final Deadlines deadlines;
    private final Rechecks rechecks;
    private final Clock clock;

    RegistrarView(Handing handing, Deadlines deadlines, Rechecks rechecks, Clock clock) {
        this.handing = handing;
        this.deadlines = deadlines;
        this.rechecks = rechecks;
        this.clock = clock;
    }

    /** Null for whoever is not of the centre. */
    @Nullable ForRegistrar of(Seen seen, List<Entry> journaled) {
        if (!seen.as(Part.REGISTRAR)) {
            return null;
        }
        var found = seen.found();
        return new ForRegistrar(
                entered(found, journaled),
                handing.waiting(found),
                rechecks.of(found, journaled).orElse(null));
    }

    private @Nullable Entered entered(RecognitionCase found, List<Entry> journaled) {
        var entered = LocalDate.ofInstant(journaled.getFirst().at(), clock.getZone());
        return found.application().onPaper() && found.registered().isBefore(entered)
                ? new Entered(found.registered(), entered, over(found, entered))
                : null;
    }

    private @Nullable LocalDate over(RecognitionCase found, LocalDate entered) {
        return deadlines.of(ROOM, found.file().id()).stream()
                .filter(kept -> kept.label().equals("recognition.duty.check"))
                .filter(kept -> kept.deadline().from().equals(found.registered()))
                .map(Kept::deadline)
                .filter(check -> !check.allows(entered))
                .findFirst()
                .map(Deadline::lastDay)
                .orElse(null);
    }
}
