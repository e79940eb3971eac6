package kz.nqs.portal.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.nqs.calendar.Deadline.Standing;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.letters.Letter;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Role;
import kz.nqs.professions.Profession;
import kz.nqs.recognition.Draft;
import kz.nqs.recognition.RecognitionCase;

/**
 * The reader's desk.
 *
 * @param rows a page of what waits on the reader, by last day
 * @param total how much waits in all
 * @param page which page, from 1
 * @param letters not opened yet
 * @param ofCentre whether the reader sees all cases of a centre
 */
record DeskPage(
        Actor actor,
        List<Row> rows,
        int total,
        int page,
        List<Letter> letters,
        List<Typed> drafts,
        List<OwnCase> own,
        boolean ofCentre) {
    /** Rows of a page. */
    static final int SIZE = 50;

    private static final Set<BodyKind> WITH_TASKS =
            EnumSet.of(
                    BodyKind.RECOGNITION_CENTRE, BodyKind.AUTHORISED_BODY, BodyKind.ADMINISTRATOR);

    public int first() {
        return (page - 1) * SIZE + 1;
    }

    public int last() {
        return first() + rows.size() - 1;
    }

    /** The reader's own cases in which an exam is still ahead. */
    public List<OwnCase> exams() {
        return own.stream().filter(each -> each.found().examAhead() != null).toList();
    }

    public boolean isAdministrator() {
        return actor.bodyOf(BodyKind.ADMINISTRATOR).isPresent();
    }

    /** Whose people the reader invites and dismisses. */
    public List<Body> headOf() {
        return actor.bodies().stream().filter(b -> actor.in(b.id(), Role.HEAD)).toList();
    }

    /** Whether the platform has nothing yet for the bodies the reader works for. */
    public boolean hasNoTasks() {
        return !actor.memberships().isEmpty()
                && actor.memberships().stream()
                        .noneMatch(m -> WITH_TASKS.contains(m.body().kind()));
    }

    /** One thing to do. */
    public record Row(Kept kept, RecognitionCase found, Profession profession, Standing standing) {}

    /** An application being typed. */
    public record Typed(Draft draft, Profession profession) {}

    /** A case of the reader's own. */
    public record OwnCase(RecognitionCase found, Profession profession) {}
}
