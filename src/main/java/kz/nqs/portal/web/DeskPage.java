package kz.nqs.portal.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.nqs.certificates.RecognitionDocument;
import kz.nqs.letters.Letter;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Role;
import kz.nqs.professions.Profession;
import kz.nqs.recognition.Draft;
import kz.nqs.recognition.Duty;
import kz.nqs.recognition.Recognition.Appointed;
import kz.nqs.recognition.RecognitionCase;
import org.jspecify.annotations.Nullable;

/**
 * The reader's desk.
 *
 * @param rows a page of what waits on the reader, by last day
 * @param total how much waits in all
 * @param page which page, from 1
 * @param letters not opened yet
 * @param kinds how much of each kind waits, by the label of its deadlines
 * @param kind the one that was chosen, empty for all
 * @param documents of recognition, the reader's own
 * @param overdue how many deadlines of the reader's centre have passed unmet
 * @param examsToday of the reader's centre, or before the reader's own commissions
 * @param ofCentre whether the reader sees all cases of a centre
 */
record DeskPage(
        Actor actor,
        List<DeskRow> rows,
        int total,
        int page,
        Map<String, Integer> kinds,
        String kind,
        List<Letter> letters,
        List<Typed> drafts,
        List<OwnCase> own,
        List<RecognitionDocument> documents,
        boolean ofCentre,
        int overdue,
        int examsToday) {
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

    /** The reader's own cases in which an exam is still ahead on that day. */
    public List<OwnCase> exams(LocalDate today) {
        return own.stream().filter(each -> each.isAhead(today)).toList();
    }

    /** The reader's own case that a letter belongs to, if it belongs to one. */
    public @Nullable OwnCase caseOf(Letter letter) {
        return own.stream()
                .filter(each -> each.found().file().id().equals(letter.subject()))
                .findFirst()
                .orElse(null);
    }

    /** Whether an exam is ahead for which nothing is left to be done by the reader. */
    public boolean isReadyForExam(LocalDate today) {
        return exams(today).stream()
                .anyMatch(e -> !e.broken() && !(e.found().state() instanceof Appointed));
    }

    /** The address of that page of the desk as it was chosen. */
    public String at(int other) {
        return "/desk?page=" + other + (kind.isEmpty() ? "" : "&kind=" + kind);
    }

    public boolean isExaminer() {
        return actor.memberships().stream().anyMatch(m -> m.role() == Role.EXAMINER);
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

    /** An application being typed. */
    public record Typed(Draft draft, Profession profession) {}

    /** A case of the reader's own; {@code broken} if its exam is to be appointed anew. */
    public record OwnCase(RecognitionCase found, Profession profession, boolean broken) {
        boolean isAhead(LocalDate today) {
            var exam = found.examAhead();
            return exam != null && !exam.day().isBefore(today);
        }

        /** What the reader, who applied on paper, may do here as well; null if there is nothing. */
        public @Nullable String mayDo(LocalDate today) {
            var isTimely = !broken && (found.examAhead() == null || isAhead(today));
            return Duty.of(found).stream()
                    .filter(duty -> isTimely && duty.isTheCandidates())
                    .filter(_ -> found.application().onPaper())
                    .map(Duty::label)
                    .findFirst()
                    .orElse(null);
        }
    }
}
