package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.centres.Centre;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programme;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.CaseFile;
import kz.nqs.recognition.Decision.Denied;
import kz.nqs.recognition.Draft;
import kz.nqs.recognition.Drafts;
import kz.nqs.recognition.Filing;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 3, 4: which profession, which level, which centre; then a draft begins. */
@Controller
@RequestMapping(Lang.PATH + "/applications")
class StartPages {
    private final Professions professions;
    private final Centres centres;
    private final Programmes programmes;
    private final Drafts drafts;
    private final Filing filing;
    private final Clock clock;

    StartPages(
            Professions professions,
            Centres centres,
            Programmes programmes,
            Drafts drafts,
            Filing filing,
            Clock clock) {
        this.professions = professions;
        this.centres = centres;
        this.programmes = programmes;
        this.drafts = drafts;
        this.filing = filing;
        this.clock = clock;
    }

    @GetMapping
    Answer list(@PathVariable Lang lang) {
        return seeOther(lang, "/desk");
    }

    @GetMapping("/new")
    Answer start(
            @RequestParam(name = "profession") int number,
            @RequestParam int level,
            @RequestParam(required = false) @Nullable UUID centre,
            @RequestParam(defaultValue = "") String paper,
            Actor actor) {
        var profession = profession(number);
        var offering = offering(profession, level);
        var chosen = offering.stream().filter(c -> c.id().equals(centre)).findFirst();
        var onPaper = paper.equals("yes") && chosen.filter(c -> entersFor(actor, c)).isPresent();
        return page(
                "recognition/web/start",
                new ApplicationPage.Start(
                        profession,
                        level,
                        offering,
                        chosen.orElse(null),
                        onPaper,
                        hindrance(profession, level, chosen).orElse(null),
                        onPaper ? null : open(actor, profession, level)));
    }

    private @Nullable CaseFile open(Actor actor, Profession profession, int level) {
        return filing.open(actor.person().id(), profession.id(), level)
                .map(RecognitionCase::file)
                .orElse(null);
    }

    @PostMapping
    Answer begins(
            @PathVariable Lang lang,
            @RequestParam(name = "profession") int number,
            @RequestParam int level,
            @RequestParam UUID centre,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam UUID draft,
            Actor actor) {
        var profession = profession(number);
        var chosen =
                offering(profession, level).stream()
                        .filter(c -> c.id().equals(centre))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPage("that centre does not offer it"));
        var onPaper = paper.equals("yes") && entersFor(actor, chosen);
        return seeOther(
                lang, "/applications/" + begin(draft, actor, profession, level, centre, onPaper));
    }

    private UUID begin(
            UUID draft,
            Actor actor,
            Profession profession,
            int level,
            UUID centre,
            boolean onPaper) {
        return drafts.begin(
                new Draft(
                        draft,
                        actor.person().id(),
                        centre,
                        profession.id(),
                        level,
                        onPaper,
                        onPaper ? cameToday() : ApplicationForm.of(actor.person()),
                        clock.instant(),
                        null,
                        0,
                        null));
    }

    /** What the registrar leaves as it is where paper is entered on the day it came. */
    private Map<String, String> cameToday() {
        return Map.of(ReceiptFields.DAY, ReceiptFields.TYPED.format(LocalDate.now(clock)));
    }

    private Optional<String> hindrance(Profession profession, int level, Optional<Centre> centre) {
        return centre.flatMap(c -> filing.hindrance(profession.id(), level, c.id()))
                .map(Denied::messageKey);
    }

    private List<Centre> offering(Profession profession, int level) {
        var today = LocalDate.now(clock);
        return programmes.forProfession(profession.id()).stream()
                .filter(programme -> programme.level() == level)
                .map(Programme::centre)
                .map(centres::centre)
                .filter(centre -> centre.accreditedOn(today))
                .toList();
    }

    private Profession profession(int number) {
        return professions
                .numbered(number)
                .orElseThrow(() -> new NoSuchPage("no profession " + number));
    }

    private static boolean entersFor(Actor actor, Centre centre) {
        return actor.in(centre.id(), PaperEntry.ROLES);
    }
}
