package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Lang;
import kz.nqs.letters.Letters;
import kz.nqs.participants.Actor;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Membership;
import kz.nqs.participants.Role;
import kz.nqs.portal.web.DeskPage.OwnCase;
import kz.nqs.portal.web.DeskPage.Row;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Drafts;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
    Answer desk(Actor actor) {
        var own = cases.ofCandidate(actor.person().id());
        return page(
                "portal/web/desk",
                new DeskPage(
                        actor,
                        rows(actor),
                        letters.unopenedBy(actor.person().id()),
                        drafts.openOf(actor.person().id()).stream()
                                .map(
                                        d ->
                                                new DeskPage.Typed(
                                                        d, professions.profession(d.profession())))
                                .toList(),
                        own.stream()
                                .map(
                                        c ->
                                                new OwnCase(
                                                        c,
                                                        professions.profession(
                                                                c.file().profession())))
                                .toList(),
                        isOfCentre(actor)));
    }

    private List<Row> rows(Actor actor) {
        var waiting = waiting(actor);
        var found =
                cases.all(waiting.stream().map(Kept::subject).distinct().toList()).stream()
                        .collect(Collectors.toMap(c -> c.file().id(), Function.identity()));
        return waiting.stream()
                .flatMap(
                        kept -> Stream.ofNullable(found.get(kept.subject())).map(c -> row(kept, c)))
                .toList();
    }

    private Row row(Kept kept, RecognitionCase found) {
        return new Row(
                kept,
                found,
                professions.profession(found.file().profession()),
                kept.deadline().on(LocalDate.now(clock), calendar));
    }

    /** An examiner's desk holds only the cases of commissions they sit on. */
    private List<Kept> waiting(Actor actor) {
        var centre = actor.bodyOf(BodyKind.RECOGNITION_CENTRE).orElse(null);
        var body = centre == null ? null : centre.id();
        var roles = actor.memberships().stream().map(Membership::role).map(Role::name).toList();
        var onlyExaminer = roles.equals(List.of(Role.EXAMINER.name()));
        return deadlines.waitingOn(actor.person().id(), body, roles).stream()
                .filter(kept -> !onlyExaminer || access.awaits(kept.subject(), actor))
                .toList();
    }

    private static boolean isOfCentre(Actor actor) {
        return actor.bodyOf(BodyKind.RECOGNITION_CENTRE)
                .filter(body -> actor.in(body.id(), Role.REGISTRAR, Role.HEAD))
                .isPresent();
    }
}
