package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.examination.SittingConcluded;
import kz.nqs.journal.Author;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.law.Act;
import kz.nqs.law.Citation;
import kz.nqs.recognition.Decision.Denied;
import kz.nqs.recognition.Decision.Moved;
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.recognition.Step.Appoint;
import kz.nqs.recognition.Step.SignProtocol;
import kz.nqs.recognition.Step.Withdraw;
import kz.nqs.recognition.Taken.AlreadyDone;
import kz.nqs.recognition.Taken.Done;
import kz.nqs.recognition.Taken.NotAllowed;
import kz.nqs.recognition.Taken.Overtaken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The room's only door: load for update, decide, save state, journal and deadlines, and let the
 * other rooms do their part, all in one transaction.
 */
@Component
@Transactional
public class RecognitionCases {
    public static final String ROOM = "recognition";

    private final CaseStore store;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Consequences consequences;
    private final Handovers handovers;
    private final Clock clock;

    RecognitionCases(
            CaseStore store,
            WorkingCalendar calendar,
            Deadlines deadlines,
            Journal journal,
            Consequences consequences,
            Handovers handovers,
            Clock clock) {
        this.store = store;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.journal = journal;
        this.consequences = consequences;
        this.handovers = handovers;
        this.clock = clock;
    }

    public Optional<RecognitionCase> find(UUID id) {
        return store.find(id);
    }

    public List<RecognitionCase> all(Collection<UUID> ids) {
        return store.all(ids);
    }

    public List<RecognitionCase> ofCandidate(UUID candidate) {
        return store.ofCandidate(candidate);
    }

    /** 6(2): exactly the working days on which an exam noticed today may be held. */
    public List<LocalDate> permittedDays(CaseFile file) {
        return RecognitionRules.of(file.edition())
                .appointmentToProcedure()
                .days(LocalDate.now(clock), calendar);
    }

    /** 6(2): whether the calendar has made the appointed day one that may not be. */
    public boolean isToReappoint(RecognitionCase found) {
        return BrokenAppointment.of(found.state(), calendar).isPresent();
    }

    /** 3: whether the candidate may stop of their own will today. */
    public boolean mayWithdraw(RecognitionCase found) {
        var now = LocalDateTime.now(clock);
        return procedure(found, now).decide(found.state(), new Withdraw()) instanceof Moved;
    }

    /** 20: until when an appeal may be handed in by who received the results on that day. */
    public Deadline appeal(CaseFile file, LocalDate received) {
        return Deadline.running(RecognitionRules.of(file.edition()).appeal(), received, calendar);
    }

    /** The cases of which these are the last sittings. */
    List<UUID> ofSittings(Collection<UUID> sittings) {
        return store.ofSittings(sittings);
    }

    /** The last sitting appointed for a case, if any was. */
    Optional<UUID> sittingOf(UUID id) {
        return store.sittingOf(id);
    }

    /**
     * 5(1): a case begins on the day its application is registered, under the edition then in
     * force.
     */
    void begin(RecognitionCase registered, Author author, Map<String, String> documents) {
        store.add(registered);
        var details = new LinkedHashMap<>(Map.of("number", registered.file().number()));
        details.putAll(documents);
        write(
                registered,
                author,
                "recognition.step.Register",
                Act.ORDER_374.paragraph("4"),
                details);
        open(registered);
        consequences.ofRegistration(registered);
    }

    /**
     * Takes a step in a case.
     *
     * @param seen the version the person was looking at
     */
    public Taken take(UUID id, int seen, Step step, Author author, Map<String, String> details) {
        var found = store.forUpdate(id).orElseThrow();
        return found.version() == seen
                ? decided(found, step, author, details)
                : late(found, seen, step, author);
    }

    /** The candidate's corrected application takes the place of the first: 5(4). */
    Taken resubmit(
            UUID id,
            int seen,
            Application corrected,
            Author author,
            Map<String, String> documents) {
        var found = store.forUpdate(id).orElseThrow();
        var step = new Step.Resubmit();
        return found.version() == seen
                ? decided(found.with(corrected), step, author, documents)
                : late(found, seen, step, author);
    }

    /** 17(3): one member has signed; the case waits for the others. */
    void signed(UUID id, Author member) {
        note(id, member, "Sign", Act.ORDER_374.paragraph("17(3)"), Map.of());
    }

    /** Something happened in the case that moves nothing. */
    void note(UUID id, Author author, String step, Citation basis, Map<String, String> details) {
        var found = store.find(id).orElseThrow();
        write(found, author, "recognition.step." + step, basis, details);
    }

    /** 17(3): the last signature moves the case on the same day. */
    @EventListener
    void on(SittingConcluded concluded) {
        var id = store.ofSitting(concluded.sitting()).orElseThrow();
        var found = store.forUpdate(id).orElseThrow();
        var taken = decided(found, new SignProtocol(), concluded.last(), Map.of());
        if (taken instanceof NotAllowed not) {
            throw new IllegalStateException("a signed protocol moves nothing: " + not.why());
        }
    }

    /** Takes a step of time, whatever the version. */
    Taken passes(UUID id, Step step, LocalDate day) {
        return decided(
                store.forUpdate(id).orElseThrow(), step, Author.TIME, Map.of(), day.atStartOfDay());
    }

    /** Somebody asked for a case that is not theirs: answered «not found» and written down. */
    public void strangerAsked(UUID id, Author author) {
        store.find(id)
                .ifPresent(
                        found ->
                                write(
                                        found,
                                        author,
                                        "recognition.step.StrangerAsked",
                                        Act.ORDER_391.paragraph("12"),
                                        Map.of()));
    }

    /** The same of what somebody else is typing. */
    void strangerAskedForDraft(UUID draft, Author author) {
        journal.record(
                new Entry(
                        ROOM,
                        draft,
                        0,
                        clock.instant(),
                        author,
                        "recognition.step.StrangerAsked",
                        Act.ORDER_391.paragraph("12"),
                        Map.of()));
    }

    private Taken decided(
            RecognitionCase found, Step step, Author author, Map<String, String> details) {
        return decided(found, step, author, details, LocalDateTime.now(clock));
    }

    private Taken decided(
            RecognitionCase found,
            Step step,
            Author author,
            Map<String, String> details,
            LocalDateTime now) {
        var untold = handovers.against(step, found);
        if (untold.isPresent()) {
            return new NotAllowed(found, untold.get());
        }
        return switch (procedure(found, now).decide(found.state(), step)) {
            case Denied denied -> new NotAllowed(found, denied);
            case Moved(var next) -> {
                var moved = found.movedTo(next);
                store.save(moved, sittingOf(step));
                write(
                        moved,
                        author,
                        step.key(),
                        step.basis(),
                        Journaled.of(step, found, author, details));
                deadlines.closeAll(ROOM, moved.file().id(), now.toLocalDate());
                open(moved);
                consequences.of(step, found, moved, author);
                handovers.settle(moved);
                yield new Done(moved);
            }
        };
    }

    /** A case runs under the edition of the law in force when it began. */
    private RecognitionProcedure procedure(RecognitionCase found, LocalDateTime now) {
        var rules = RecognitionRules.of(found.file().edition());
        return new RecognitionProcedure(rules, calendar, now);
    }

    private Taken late(RecognitionCase found, int seen, Step step, Author author) {
        var first =
                journal.of(ROOM, found.file().id()).stream()
                        .filter(entry -> entry.version() == seen + 1)
                        .findFirst();
        return first.filter(e -> e.step().equals(step.key()) && e.author().equals(author))
                        .isPresent()
                ? new AlreadyDone(found)
                : new Overtaken(found);
    }

    private void open(RecognitionCase now) {
        for (var duty : Duty.of(now, calendar)) {
            deadlines.open(
                    ROOM,
                    now.file().id(),
                    now.file().number(),
                    duty.label(),
                    duty.deadline(),
                    duty.whose());
        }
    }

    private void write(
            RecognitionCase now,
            Author author,
            String step,
            Citation basis,
            Map<String, String> details) {
        journal.record(
                new Entry(
                        ROOM,
                        now.file().id(),
                        now.version(),
                        clock.instant(),
                        author,
                        step,
                        basis,
                        details));
    }

    private static @Nullable UUID sittingOf(Step step) {
        return step instanceof Appoint(Hearing hearing, _) ? hearing.sitting() : null;
    }
}
