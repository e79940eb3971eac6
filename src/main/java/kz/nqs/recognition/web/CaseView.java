package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;
import static kz.nqs.recognition.web.CaseAction.REDO;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.centres.Centres;
import kz.nqs.certificates.Certificates;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.language.Folding;
import kz.nqs.letters.Letters;
import kz.nqs.papers.Papers;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.participants.Role;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.CaseAccounts;
import kz.nqs.recognition.CaseFile;
import kz.nqs.recognition.Contracts;
import kz.nqs.recognition.Duty;
import kz.nqs.recognition.Part;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.TakingBack;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a case shows. */
@Component
class CaseView {
    private final RecognitionCases cases;
    private final Professions professions;
    private final Centres centres;
    private final Programmes programmes;
    private final People people;
    private final Attachments attachments;
    private final Letters letters;
    private final Papers papers;
    private final Journal journal;
    private final Deadlines deadlines;
    private final Certificates certificates;
    private final Contracts contracts;
    private final AppointmentView appointment;
    private final TakingBack takingBack;
    private final CaseAccounts accounts;
    private final RegistrarView registrar;
    private final FailureView failure;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseView(
            RecognitionCases cases,
            Professions professions,
            Centres centres,
            Programmes programmes,
            People people,
            Attachments attachments,
            Letters letters,
            Papers papers,
            Journal journal,
            Deadlines deadlines,
            Certificates certificates,
            Contracts contracts,
            AppointmentView appointment,
            TakingBack takingBack,
            CaseAccounts accounts,
            RegistrarView registrar,
            FailureView failure,
            WorkingCalendar calendar,
            Clock clock) {
        this.cases = cases;
        this.professions = professions;
        this.centres = centres;
        this.programmes = programmes;
        this.people = people;
        this.attachments = attachments;
        this.letters = letters;
        this.papers = papers;
        this.journal = journal;
        this.deadlines = deadlines;
        this.certificates = certificates;
        this.contracts = contracts;
        this.appointment = appointment;
        this.takingBack = takingBack;
        this.accounts = accounts;
        this.registrar = registrar;
        this.failure = failure;
        this.calendar = calendar;
        this.clock = clock;
    }

    CasePage page(Seen seen) {
        return page(seen, Form.empty(), null, List.of());
    }

    /** The page with a form that came back, and what happened meanwhile. */
    CasePage page(Seen seen, Form form, @Nullable CaseAction tried, List<Entry> since) {
        var file = seen.found().file();
        var actions = actions(seen);
        var written = letters.of(ROOM, file.id()).reversed();
        var journaled = entries(file);
        return new CasePage(
                seen,
                professions.profession(file.profession()),
                centres.centre(file.centre()),
                programmes.programme(file.programme()),
                attachments.ofCase(file.id()),
                written,
                seen.as(Part.REGISTRAR) ? letters.posted(written) : Map.of(),
                papers.of(ROOM, file.id()),
                journaled,
                duties(seen),
                deadlines.of(ROOM, file.id()),
                Stage.after(seen.found().state()),
                actions,
                actions.contains(CaseAction.APPOINT) ? appointment.of(seen) : null,
                actions.contains(CaseAction.CHECK) ? contracts.open(file.centre()) : List.of(),
                commission(seen),
                certificates.ofRecognition(file.id()).orElse(null),
                otherName(seen.found()),
                accounts.awaited(seen).orElse(null),
                registrar.of(seen, journaled),
                failure.of(seen.found().state()),
                form,
                tried,
                since);
    }

    /** What happened in the case after the version a person was looking at. */
    List<Entry> since(CaseFile file, int version) {
        return entries(file).stream().filter(entry -> entry.version() > version).toList();
    }

    private List<Entry> entries(CaseFile file) {
        return shown(journal.of(ROOM, file.id()));
    }

    /** What those in a case read of its journal: all but the strangers who asked for it. */
    static List<Entry> shown(List<Entry> all) {
        return all.stream().filter(entry -> !entry.step().endsWith(".StrangerAsked")).toList();
    }

    private List<CaseAction> actions(Seen seen) {
        var reader = seen.actor().person().id();
        var isVoid = cases.isToReappoint(seen.found());
        var mayStop = cases.mayWithdraw(seen.found());
        return CaseAction.open(seen, LocalDateTime.now(clock), isVoid, mayStop).stream()
                .filter(action -> action != REDO || takingBack.isOpenTo(reader, seen.found()))
                .toList();
    }

    private List<DutyNow> duties(Seen seen) {
        return Duty.of(seen.found(), calendar).stream().map(duty -> now(duty, seen)).toList();
    }

    private DutyNow now(Duty duty, Seen seen) {
        var role = duty.whose().role();
        return new DutyNow(
                duty.label(),
                duty.deadline(),
                duty.deadline().on(LocalDate.now(clock), calendar),
                duty.roleKey(),
                role == null
                        ? List.of(
                                CasePage.unbroken(
                                        Person.abbreviated(seen.found().application().name())))
                        : colleagues(Role.valueOf(role), seen),
                role == null && seen.isCandidate());
    }

    private @Nullable String otherName(RecognitionCase found) {
        var known = people.person(found.file().candidate()).name();
        return Folding.fold(known).equals(Folding.fold(found.application().name())) ? null : known;
    }

    /** The head, the registrars, or those of the commission whose signature is still awaited. */
    private List<String> colleagues(Role role, Seen seen) {
        return people.in(seen.found().file().centre(), role).stream()
                .filter(person -> !person.id().equals(seen.found().file().candidate()))
                .filter(person -> role != Role.EXAMINER || isAwaited(person, seen))
                .map(Person::initials)
                .map(CasePage::unbroken)
                .toList();
    }

    private static boolean isAwaited(Person examiner, Seen seen) {
        var sitting = seen.sitting();
        return sitting != null
                && sitting.commission().signers().contains(examiner.id())
                && !sitting.signatures().containsKey(examiner.id());
    }

    private Map<UUID, Person> commission(Seen seen) {
        var sitting = seen.sitting();
        return sitting == null ? Map.of() : people.people(sitting.commission().signers());
    }
}
