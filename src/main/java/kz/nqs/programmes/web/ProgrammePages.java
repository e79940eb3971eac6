package kz.nqs.programmes.web;

import static kz.nqs.ui.Answer.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A qualification programme, open to everyone: 374, 8(1). */
@Controller
@RequestMapping(Lang.PATH + "/programmes")
class ProgrammePages {
    private final Programmes programmes;
    private final Professions professions;
    private final Centres centres;
    private final Clock clock;

    ProgrammePages(Programmes programmes, Professions professions, Centres centres, Clock clock) {
        this.programmes = programmes;
        this.professions = professions;
        this.centres = centres;
        this.clock = clock;
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    Answer programme(@PathVariable UUID id) {
        var programme = programmes.find(id).orElseThrow(() -> new NoSuchPage("programme " + id));
        var centre = centres.centre(programme.centre());
        return page(
                "programmes/web/programme",
                new ProgrammePage(
                        programme,
                        professions.profession(programme.profession()),
                        centre,
                        inUse(
                                        programme.id(),
                                        programme.centre(),
                                        programme.profession(),
                                        programme.level())
                                && centre.accreditedOn(LocalDate.now(clock))));
    }

    private boolean inUse(UUID id, UUID centre, UUID profession, int level) {
        return programmes.of(centre, profession, level).filter(p -> p.id().equals(id)).isPresent();
    }
}
