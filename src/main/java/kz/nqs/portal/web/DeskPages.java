package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.calendar.Waiter;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Lang;
import kz.nqs.letters.Letters;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Membership;
import kz.nqs.participants.Role;
import kz.nqs.portal.web.DeskPage.OwnCase;
import kz.nqs.portal.web.DeskPage.Row;
import kz.nqs.portal.web.DeskPage.Typed;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Draft;
import kz.nqs.recognition.Drafts;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My desk: what waits on the reader, the earliest last day first. */
@Controller
@RequestMapping(Lang.PATH + "/desk")
class DeskPages {
    private final Deadlines deadlines;
    private final Letters letters;
    private final Drafts drafts;
    private final RecognitionCases cases;
    private final CaseAccess access;
    private final Professions professions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DeskPages(
            Deadlines deadlines,
            Letters letters,
            Drafts drafts,
            RecognitionCases cases,
            CaseAccess access,
            Professions professions,
            WorkingCalendar calendar,
            Clock clock) {
        this.deadlines = deadlines;
        this.letters = letters;
        this.drafts = drafts;
        this.cases = cases;
        this.access = access;
        this.professions = professions;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    Answer desk(@PathVariable Lang lang, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var at = Math.clamp(page, 1, 10_000);
        var person = actor.person().id();
        var waiting = deadlines.waitingOn(waiter(actor), DeskPage.SIZE, (at - 1) * DeskPage.SIZE);
        if (at > 1 && waiting.rows().isEmpty()) {
            return seeOther(lang, "/desk"); // done since the page was opened
        }
        var found = byId(cases.all(waiting.rows().stream().map(Kept::subject).distinct().toList()));
        var own = cases.ofCandidate(person);
        var typed = drafts.openOf(person);
        var named = names(found.values(), own, typed);
        return page(
                "portal/web/desk",
                new DeskPage(
                        actor,
                        rows(waiting.rows(), found, named),
                        waiting.total(),
                        at,
                        letters.unopenedBy(person),
                        typed.stream()
                                .map(d -> new Typed(d, known(named, d.profession())))
                                .toList(),
                        own.stream()
                                .map(c -> new OwnCase(c, known(named, c.file().profession())))
                                .toList(),
                        isOfCentre(actor)));
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
                        access.awaiting(actor))
                : Waiter.of(actor.person().id(), centre, roles);
    }

    private List<Row> rows(
            List<Kept> waiting, Map<UUID, RecognitionCase> found, Map<UUID, Profession> named) {
        var today = LocalDate.now(clock);
        return waiting.stream()
                .flatMap(
                        kept ->
                                Stream.ofNullable(found.get(kept.subject()))
                                        .map(
                                                c ->
                                                        new Row(
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
