package kz.nqs.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.calendar.Waiter;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.certificates.Certificates;
import kz.nqs.letters.Letters;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Membership;
import kz.nqs.participants.Role;
import kz.nqs.portal.web.DeskPage.OwnCase;
import kz.nqs.portal.web.DeskPage.Typed;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Draft;
import kz.nqs.recognition.Drafts;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.recognition.RecognitionCases;
import org.springframework.stereotype.Component;

/** Gathers what stands on the reader's desk. */
@Component
class DeskView {
    private final Deadlines deadlines;
    private final Letters letters;
    private final Drafts drafts;
    private final RecognitionCases cases;
    private final CaseAccess access;
    private final Professions professions;
    private final Certificates certificates;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DeskView(
            Deadlines deadlines,
            Letters letters,
            Drafts drafts,
            RecognitionCases cases,
            CaseAccess access,
            Professions professions,
            Certificates certificates,
            WorkingCalendar calendar,
            Clock clock) {
        this.deadlines = deadlines;
        this.letters = letters;
        this.drafts = drafts;
        this.cases = cases;
        this.access = access;
        this.professions = professions;
        this.certificates = certificates;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What waits on the reader and is of that kind, if one is chosen. */
    DeskPage page(Actor actor, int at, String kind) {
        var waiter = waiter(actor);
        var waiting =
                deadlines.waitingOn(waiter.only(kind), DeskPage.SIZE, (at - 1) * DeskPage.SIZE);
        var found = byId(cases.all(waiting.rows().stream().map(Kept::subject).distinct().toList()));
        var own = cases.ofCandidate(actor.person().id());
        var typed = drafts.openOf(actor.person().id());
        var named = names(found.values(), own, typed);
        return new DeskPage(
                actor,
                rows(waiting.rows(), found, named),
                waiting.total(),
                at,
                deadlines.kinds(waiter),
                kind,
                letters.unopenedBy(actor.person().id()),
                typed.stream().map(d -> new Typed(d, known(named, d.profession()))).toList(),
                own.stream().map(c -> own(c, named)).toList(),
                certificates.ofHolder(actor.person().id()),
                isOfCentre(actor),
                overdue(actor),
                access.examsOn(LocalDate.now(clock), actor));
    }

    private OwnCase own(RecognitionCase found, Map<UUID, Profession> named) {
        return new OwnCase(
                found, known(named, found.file().profession()), cases.isToReappoint(found));
    }

    /** The address of the first case that waits on the reader, but for that one. */
    String next(Actor actor, Optional<UUID> after) {
        return deadlines.waitingOn(waiter(actor), DeskPage.SIZE, 0).rows().stream()
                .map(Kept::subject)
                .filter(subject -> !Optional.of(subject).equals(after))
                .findFirst()
                .map(subject -> "/cases/" + subject)
                .orElse("/desk");
    }

    /** How many deadlines of the centre's people have ended and are not met. */
    private int overdue(Actor actor) {
        var centre = actor.bodyOf(BodyKind.RECOGNITION_CENTRE).map(Body::id);
        return centre.isEmpty() || !isOfCentre(actor)
                ? 0
                : deadlines.lastDaysOf(centre.get()).headMap(LocalDate.now(clock)).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    /** An examiner's desk holds only the cases of commissions they sit on. */
    private Waiter waiter(Actor actor) {
        var centre = actor.bodyOf(BodyKind.RECOGNITION_CENTRE).map(Body::id).orElse(null);
        var roles = actor.memberships().stream().map(Membership::role).map(Role::name).toList();
        var examiner = Role.EXAMINER.name();
        return roles.equals(List.of(examiner))
                ? new Waiter(
                        actor.person().id(),
                        centre,
                        roles,
                        List.of(examiner),
                        access.awaiting(actor),
                        "")
                : Waiter.of(actor.person().id(), centre, roles);
    }

    private List<DeskRow> rows(
            List<Kept> waiting, Map<UUID, RecognitionCase> found, Map<UUID, Profession> named) {
        var today = LocalDate.now(clock);
        return waiting.stream()
                .flatMap(
                        kept ->
                                Stream.ofNullable(found.get(kept.subject()))
                                        .map(
                                                c ->
                                                        new DeskRow(
                                                                kept,
                                                                c,
                                                                known(named, c.file().profession()),
                                                                kept.deadline()
                                                                        .on(today, calendar))))
                .toList();
    }

    private Map<UUID, Profession> names(
            Collection<RecognitionCase> waiting, List<RecognitionCase> own, List<Draft> typed) {
        var cases = Stream.concat(waiting.stream(), own.stream()).map(c -> c.file().profession());
        return professions.all(
                Stream.concat(cases, typed.stream().map(Draft::profession)).distinct().toList());
    }

    private static Profession known(Map<UUID, Profession> named, UUID profession) {
        return Objects.requireNonNull(named.get(profession));
    }

    private static Map<UUID, RecognitionCase> byId(List<RecognitionCase> cases) {
        return cases.stream().collect(Collectors.toMap(c -> c.file().id(), Function.identity()));
    }

    private static boolean isOfCentre(Actor actor) {
        return actor.bodyOf(BodyKind.RECOGNITION_CENTRE)
                .filter(body -> actor.in(body.id(), Role.REGISTRAR, Role.HEAD))
                .isPresent();
    }
}
