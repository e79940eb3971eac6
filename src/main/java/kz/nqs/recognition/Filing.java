package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.centres.Centres;
import kz.nqs.journal.Author;
import kz.nqs.language.Lang;
import kz.nqs.law.Act;
import kz.nqs.numbering.Ordinals;
import kz.nqs.participants.Iin;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.Decision.Denied;
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
    private final CaseStore store;
    private final People people;
    private final Professions professions;
    private final Centres centres;
    private final Programmes programmes;
    private final Ordinals ordinals;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Filing(
            Drafts drafts,
            Attachments attachments,
            RecognitionCases cases,
            CaseStore store,
            People people,
            Professions professions,
            Centres centres,
            Programmes programmes,
            Ordinals ordinals,
            WorkingCalendar calendar,
            Clock clock) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.cases = cases;
        this.store = store;
        this.people = people;
        this.professions = professions;
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
        var draft = drafts.forUpdate(draftId);
        if (draft.submitted() != null) {
            return new Filed.As(draft.submitted());
        }
        var hindrance = hindrance(draft, application);
        if (hindrance.isPresent()) {
            return new Filed.Not(hindrance.get());
        }
        var begun = registered(draft, application);
        cases.begin(begun, author);
        attachments.file(draft.id(), begun.file().id());
        drafts.submitted(draft.id(), begun.file().id());
        return new Filed.As(begun.file().id());
    }

    /** Why no case of this kind may begin at that centre today. */
    public Optional<Denied> hindrance(UUID profession, int level, UUID centre) {
        if (!professions.inRegister(profession, level)) {
            return Optional.of(denied("not-in-register", "3"));
        }
        if (!centres.centre(centre).accreditedOn(LocalDate.now(clock))) {
            return Optional.of(denied("centre-not-accredited", "2"));
        }
        return programmes.of(centre, profession, level).isEmpty()
                ? Optional.of(denied("no-programme", "2"))
                : Optional.empty();
    }

    private Optional<Denied> hindrance(Draft draft, Application application) {
        return hindrance(draft.profession(), draft.level(), draft.centre())
                .or(() -> alreadyOpen(draft, application));
    }

    private Optional<Denied> alreadyOpen(Draft draft, Application application) {
        return people.withIin(new Iin(application.iin())).stream()
                .flatMap(person -> store.ofCandidate(person.id()).stream())
                .filter(c -> c.file().profession().equals(draft.profession()))
                .filter(c -> c.file().level() == draft.level() && !Duty.of(c.state()).isEmpty())
                .findFirst()
                .map(_ -> denied("already-open", "4"));
    }

    private RecognitionCase registered(Draft draft, Application application) {
        var today = LocalDate.now(clock);
        var edition = RecognitionRules.inForceOn(today);
        var centre = centres.centre(draft.centre());
        var series = centre.accreditationNumber() + "-" + today.getYear();
        var programme = programmes.of(draft.centre(), draft.profession(), draft.level());
        var file =
                new CaseFile(
                        UUID.randomUUID(),
                        "%s-%06d".formatted(series, ordinals.next("application/" + series)),
                        candidate(draft, application),
                        draft.centre(),
                        draft.profession(),
                        programme.orElseThrow().id(),
                        draft.level(),
                        edition.id());
        var check = Deadline.running(edition.rules().completenessCheck(), today, calendar);
        return new RecognitionCase(new Registered(file, check), application, today, 1);
    }

    /** On paper the candidate may not be known to the platform yet: 391-4. */
    private UUID candidate(Draft draft, Application a) {
        if (!draft.onPaper()) {
            return draft.owner();
        }
        var iin = new Iin(a.iin());
        return people.withIin(iin).map(Person::id).orElseGet(() -> enter(iin, a));
    }

    private UUID enter(Iin iin, Application a) {
        var person =
                new Person(
                        UUID.randomUUID(),
                        iin,
                        a.name(),
                        a.born(),
                        a.email(),
                        a.mobilePhone(),
                        a.address(),
                        Lang.of(a.examination().code()));
        if (!people.register(person, "paper/" + person.id(), null)) {
            throw new IllegalStateException("registered meanwhile");
        }
        return person.id();
    }

    private static Denied denied(String key, String place) {
        return (Denied) Decision.denied(key, Act.ORDER_374.paragraph(place));
    }
}
