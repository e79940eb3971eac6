package kz.nqs.recognition.web;

import static java.util.Comparator.comparing;
import static kz.nqs.ui.Answer.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programme;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.CaseList;
import kz.nqs.recognition.CaseList.Found;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.NoSuchPage;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All cases of a centre, for its head and registrars. */
@Controller
@RequestMapping(Lang.PATH + "/centre")
class CentreCasesPages {
    private static final int MOST_IN_A_FILE = 20_000;
    private final CaseList cases;
    private final Professions professions;
    private final Programmes programmes;
    private final WorkingCalendar calendar;
    private final Vocabulary vocabulary;
    private final Clock clock;

    CentreCasesPages(
            CaseList cases,
            Professions professions,
            Programmes programmes,
            WorkingCalendar calendar,
            Vocabulary vocabulary,
            Clock clock) {
        this.cases = cases;
        this.professions = professions;
        this.programmes = programmes;
        this.calendar = calendar;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @GetMapping("/cases")
    Answer list(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        return page("recognition/web/cases", found(lang, actor, sent, page, CentreCases.SIZE));
    }

    /** All pages of what the list shows. */
    @GetMapping("/cases.csv")
    Answer csv(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var w = vocabulary.in(lang);
        var found = found(lang, actor, sent, 1, MOST_IN_A_FILE);
        var name = w.say("cases.title") + ", " + w.day(LocalDate.now(clock)) + ".csv";
        return new Answer.File(
                CasesCsv.bytes(found.rows(), w),
                "text/csv; charset=utf-8",
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
    }

    private CentreCases found(
            Lang lang, Actor actor, MultiValueMap<String, String> sent, int page, int most) {
        var centre = centre(actor);
        var form = Form.of(sent);
        var offered = offered(centre.id(), lang);
        var at = Math.clamp(page, 1, 10_000);
        var wanted = CaseFilters.wanted(centre.id(), form, offered, LocalDate.now(clock));
        var found = cases.find(wanted, most, (at - 1) * most);
        return new CentreCases(
                centre.name(), form, offered, rows(found), found.total(), found.similar(), at);
    }

    private List<CaseRow> rows(Found found) {
        var named = professions.all(ids(found));
        return found.rows().stream().map(row -> row(row, named)).toList();
    }

    private CaseRow row(CaseList.Row row, Map<UUID, Profession> named) {
        var duty = row.duty().orElse(null);
        return new CaseRow(
                row.found(),
                Objects.requireNonNull(named.get(row.found().file().profession())),
                row.examDay(),
                duty,
                duty == null ? null : duty.deadline().on(LocalDate.now(clock), calendar));
    }

    private static List<UUID> ids(Found found) {
        return found.rows().stream().map(r -> r.found().file().profession()).distinct().toList();
    }

    private List<Profession> offered(UUID centre, Lang lang) {
        var taught = programmes.ofCentre(centre).stream().map(Programme::profession).distinct();
        return professions.all(taught.toList()).values().stream()
                .sorted(comparing((Profession p) -> p.name().in(lang)))
                .toList();
    }

    static Body centre(Actor actor) {
        return actor.bodyOf(BodyKind.RECOGNITION_CENTRE)
                .filter(body -> actor.in(body.id(), PaperEntry.ROLES))
                .orElseThrow(() -> new NoSuchPage("not a centre's registrar"));
    }
}
