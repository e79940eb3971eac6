package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.page;

import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All cases of a centre, for its head and registrars; and where a paper application is entered. */
@Controller
@RequestMapping(Lang.PATH + "/centre")
class CentreCasesPages {
    private static final int PAGE = 50;
    private final RecognitionCases cases;
    private final Professions professions;
    private final Programmes programmes;

    CentreCasesPages(RecognitionCases cases, Professions professions, Programmes programmes) {
        this.cases = cases;
        this.professions = professions;
        this.programmes = programmes;
    }

    @GetMapping("/cases")
    Answer list(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var centre = centre(actor);
        var form = Form.of(sent);
        var wanted = form.value("q");
        var state = form.value("state");
        var at = Math.clamp(page, 1, 10_000);
        var found =
                cases.ofCentre(
                        centre.id(),
                        wanted.substring(0, Math.min(100, wanted.length())),
                        state,
                        PAGE + 1,
                        (at - 1) * PAGE);
        var rows =
                found.stream()
                        .limit(PAGE)
                        .map(
                                c ->
                                        new CentreCases.Row(
                                                c, professions.profession(c.file().profession())))
                        .toList();
        return page(
                "recognition/web/cases",
                new CentreCases(centre.name(), wanted, state, at, rows, found.size() > PAGE));
    }

    /** 4: an application filed on paper; first what it is for. */
    @GetMapping("/paper")
    Answer paper(Actor actor) {
        var centre = centre(actor);
        var offers =
                programmes.ofCentre(centre.id()).stream()
                        .map(p -> new CentreCases.Offer(professions.profession(p.profession()), p))
                        .toList();
        return page("recognition/web/paper", new CentreCases.Paper(centre.id(), offers));
    }

    static Body centre(Actor actor) {
        return actor.bodyOf(BodyKind.RECOGNITION_CENTRE)
                .filter(body -> actor.in(body.id(), PaperEntry.ROLES))
                .orElseThrow(() -> new NoSuchPage("not a centre's registrar"));
    }
}
