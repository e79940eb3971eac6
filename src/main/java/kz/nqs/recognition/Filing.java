package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.centres.Centres;
import kz.nqs.journal.Author;
import kz.nqs.language.Lang;
import kz.nqs.numbering.Ordinals;
import kz.nqs.participants.Iin;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.Decision.Denied;
import kz.nqs.recognition.Folder.OfDraft;
import kz.nqs.recognition.Recognition.Registered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 3, 4, 5(1): from a draft to a registered application with its number and date. */
@Component
@Transactional
public class Filing {
    private final Drafts drafts;
    private final Attachments attachments;
    private final RecognitionCases cases;
    private final CasePapers papers;
    private final People people;
    private final Hindrances hindrances;
    private final Centres centres;
    private final Programmes programmes;
    private final Ordinals ordinals;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Filing(
            Drafts drafts,
            Attachments attachments,
            RecognitionCases cases,
            CasePapers papers,
            People people,
            Hindrances hindrances,
            Centres centres,
            Programmes programmes,
            Ordinals ordinals,
            WorkingCalendar calendar,
            Clock clock) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.cases = cases;
        this.papers = papers;
        this.people = people;
        this.hindrances = hindrances;
        this.centres = centres;
        this.programmes = programmes;
        this.ordinals = ordinals;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What became of an application handed in. */
    public sealed interface Filed {
        record As(UUID recognition) implements Filed {}

        record Not(Denied why) implements Filed {}
    }

    /** The draft becomes a case, once: a second submission finds the first one's case. */
    public Filed file(UUID draftId, Application application, Author author) {
        return file(draftId, application, Receipt.on(LocalDate.now(clock)), author);
    }

    /** The same of an application on paper, registered on the day it came: reading 0007. */
    public Filed file(UUID draftId, Application application, Receipt receipt, Author author) {
        var draft = drafts.forUpdate(draftId);
        if (draft.submitted() != null) {
            return new Filed.As(draft.submitted());
        }
        return hindrance(draft.profession(), draft.level(), draft.centre())
                .or(() -> hindrances.then(draft.centre(), receipt.day()))
                .or(() -> hindrances.of(candidate(draft, application), draft))
                .<Filed>map(Filed.Not::new)
                .orElseGet(() -> begun(draft, application, receipt, author));
    }

    private Filed begun(Draft draft, Application application, Receipt receipt, Author author) {
        var begun = registered(draft, application, receipt.day());
        var noted = new HashMap<>(attachments.fingerprints(new OfDraft(draft.id())));
        if (draft.onPaper()) {
            noted.putAll(receipt.journaled(LocalDate.now(clock)));
        }
        cases.begin(begun, author, noted);
        attachments.file(draft.id(), begun.file().id());
        drafts.submitted(draft.id(), begun.file().id());
        papers.application(begun, author);
        return new Filed.As(begun.file().id());
    }

    /** Why no case of this kind may begin at that centre today. */
    public Optional<Denied> hindrance(UUID profession, int level, UUID centre) {
        return hindrances.of(profession, level, centre);
    }

    /** The case of theirs for which nobody may apply once more. */
    public Optional<RecognitionCase> open(UUID candidate, UUID profession, int level) {
        return hindrances.open(candidate, profession, level);
    }

    private RecognitionCase registered(Draft draft, Application application, LocalDate day) {
        var edition = RecognitionRules.inForceOn(day);
        var centre = centres.centre(draft.centre());
        var series = centre.accreditationNumber() + "-" + day.getYear();
        var programme = programmes.of(draft.centre(), draft.profession(), draft.level());
        var file =
                new CaseFile(
                        UUID.randomUUID(),
                        "%s-%06d".formatted(series, ordinals.next("application/" + series)),
                        people.withIin(new Iin(application.iin())).orElseThrow().id(),
                        draft.centre(),
                        draft.profession(),
                        programme.orElseThrow().id(),
                        draft.level(),
                        edition.id());
        var check = Deadline.running(edition.rules().completenessCheck(), day, calendar);
        return new RecognitionCase(new Registered(file, check), application, day, 1);
    }

    /** On paper the candidate may not be known to the platform yet: 391-4. */
    private Iin candidate(Draft draft, Application a) {
        var iin = new Iin(a.iin());
        if (draft.onPaper()) {
            people.withIin(iin)
                    .ifPresentOrElse(
                            known -> people.correctName(known.id(), a.name(), draft.centre()),
                            () -> people.enter(person(iin, a), draft.centre()));
        }
        return iin;
    }

    private static Person person(Iin iin, Application a) {
        return new Person(
                UUID.randomUUID(),
                iin,
                a.name(),
                a.born(),
                a.email(),
                a.mobilePhone(),
                a.address(),
                Lang.of(a.examination().code()));
    }
}
