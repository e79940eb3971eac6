package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.page;

import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import kz.nqs.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 4: an application filed on paper; first what it is for. */
@Controller
@RequestMapping(Lang.PATH + "/centre/paper")
class OnPaperPages {
    private final Professions professions;
    private final Programmes programmes;

    OnPaperPages(Professions professions, Programmes programmes) {
        this.professions = professions;
        this.programmes = programmes;
    }

    @GetMapping
    Answer paper(Actor actor) {
        var centre = CentreCasesPages.centre(actor).id();
        var offers =
                programmes.ofCentre(centre).stream()
                        .map(p -> new Paper.Offer(professions.profession(p.profession()), p))
                        .toList();
        return page("recognition/web/paper", new Paper(centre, offers));
    }
}
