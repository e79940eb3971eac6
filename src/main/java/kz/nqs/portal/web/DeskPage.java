package kz.nqs.portal.web;

import java.util.List;
import kz.nqs.calendar.Deadline.Standing;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.letters.Letter;
import kz.nqs.participants.Actor;
import kz.nqs.professions.Profession;
import kz.nqs.recognition.Draft;
import kz.nqs.recognition.RecognitionCase;

/**
 * The reader's desk.
 *
 * @param rows what waits on the reader, by last day
 * @param letters not opened yet
 * @param ofCentre whether the reader sees all cases of a centre
 */
record DeskPage(
        Actor actor,
        List<Row> rows,
        List<Letter> letters,
        List<Typed> drafts,
        List<OwnCase> own,
        boolean ofCentre) {

    /** One thing to do. */
    public record Row(Kept kept, RecognitionCase found, Profession profession, Standing standing) {}

    /** An application being typed. */
    public record Typed(Draft draft, Profession profession) {}

    /** A case of the reader's own. */
    public record OwnCase(RecognitionCase found, Profession profession) {}
}
