package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;

import java.time.Clock;
import java.time.LocalDate;
import kz.nqs.centres.Centres;
import kz.nqs.journal.Author;
import kz.nqs.language.Words;
import kz.nqs.letters.Letter;
import kz.nqs.professions.Professions;
import org.springframework.stereotype.Component;

/** What candidate and centre write to each other: form 1 and letters. */
@Component
class WrittenSheets {
    private final Letterheads heads;
    private final Centres centres;
    private final Professions professions;
    private final Attachments attachments;
    private final Clock clock;

    WrittenSheets(
            Letterheads heads,
            Centres centres,
            Professions professions,
            Attachments attachments,
            Clock clock) {
        this.heads = heads;
        this.centres = centres;
        this.professions = professions;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** 374-F1. */
    ApplicationSheet application(RecognitionCase now, Words w) {
        var file = now.file();
        var said = now.application();
        return new ApplicationSheet(
                heads.ofCandidate(w, "application.title", now, ORDER_374.paragraph("A1")),
                said,
                centres.centre(file.centre()).name(),
                professions.profession(file.profession()).name(),
                file.level(),
                attachments.ofCase(file.id()),
                said.onPaper()
                        ? heads.onPaper("Role.CANDIDATE", said.name())
                        : heads.signedOn("Role.CANDIDATE", said.name(), said.signed()));
    }

    LetterSheet letter(Letter letter, RecognitionCase now, Author author, Words w) {
        var day = LocalDate.ofInstant(letter.sentAt(), clock.getZone());
        return new LetterSheet(
                heads.of(letter, now, day, w),
                now.application().name(),
                now.application().address(),
                letter.body(),
                heads.signed("Role." + author.role(), letter.signedBy(), letter.sentAt()));
    }
}
