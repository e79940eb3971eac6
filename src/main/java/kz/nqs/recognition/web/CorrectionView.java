package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.centres.Centres;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Copies;
import kz.nqs.recognition.Folder.OfCase;
import kz.nqs.recognition.Recognition;
import kz.nqs.recognition.Recognition.Refused;
import kz.nqs.recognition.Recognition.Remark;
import kz.nqs.recognition.Recognition.Returned;
import kz.nqs.recognition.Recognition.Uncorrected;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page shows on which remarks are put right, and whether there is still time. */
@Component
class CorrectionView {
    private final Attachments attachments;
    private final Copies copies;
    private final Professions professions;
    private final Centres centres;
    private final Deadlines deadlines;
    private final Clock clock;

    CorrectionView(
            Attachments attachments,
            Copies copies,
            Professions professions,
            Centres centres,
            Deadlines deadlines,
            Clock clock) {
        this.attachments = attachments;
        this.copies = copies;
        this.professions = professions;
        this.centres = centres;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    ApplicationPage page(Seen seen, Form form) {
        var file = seen.found().file();
        var folder = new OfCase(file.id());
        return new ApplicationPage(
                "/cases/" + file.id() + "/correct",
                over(seen.found().state()),
                seen.found().application().onPaper(),
                professions.profession(file.profession()),
                file.level(),
                centres.centre(file.centre()),
                folder,
                attachments.all(folder),
                copies.unfinished(folder),
                remarks(seen.found().state()),
                form);
    }

    /** 5(4): the candidate's term, once its last day is over. */
    @Nullable Deadline over(Recognition state) {
        return switch (state) {
            case Returned r -> r.correction().allows(LocalDate.now(clock)) ? null : r.correction();
            case Uncorrected u -> lastTerm(u.file().id());
            case Refused r -> lastTerm(r.file().id());
            default -> null;
        };
    }

    private @Nullable Deadline lastTerm(UUID recognition) {
        return deadlines.of(ROOM, recognition).stream()
                .filter(kept -> kept.label().equals("recognition.duty.correct"))
                .map(Kept::deadline)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private static List<Remark> remarks(Recognition state) {
        return switch (state) {
            case Returned r -> r.remarks();
            case Uncorrected u -> u.remarks();
            default -> List.of();
        };
    }
}
