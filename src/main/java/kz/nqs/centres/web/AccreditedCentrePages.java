package kz.nqs.centres.web;

import static kz.nqs.ui.Answer.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.centres.Centre;
import kz.nqs.centres.Centres;
import kz.nqs.centres.WhatIsRecognised;
import kz.nqs.language.Lang;
import kz.nqs.search.Found;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The recognition centres, open to everyone. */
@Controller
@RequestMapping(Lang.PATH + "/centres")
class AccreditedCentrePages {
    private final Centres centres;
    private final WhatIsRecognised whatIsRecognised;
    private final Clock clock;

    AccreditedCentrePages(Centres centres, WhatIsRecognised whatIsRecognised, Clock clock) {
        this.centres = centres;
        this.whatIsRecognised = whatIsRecognised;
        this.clock = clock;
    }

    @GetMapping
    Answer list(@PathVariable Lang lang, @RequestParam(defaultValue = "") String q) {
        var found = q.isBlank() ? Found.NOTHING : centres.search(q, lang);
        var shown =
                q.isBlank() ? centres.all(lang) : centres.those(found.in(Centres.REGISTER).keys());
        return page(
                "centres/web/list",
                new CentrePage.Looked(
                        found, shown.stream().map(centre -> today(centre, List.of())).toList()));
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    Answer centre(@PathVariable Lang lang, @PathVariable UUID id) {
        var centre = centres.find(id).orElseThrow(() -> new NoSuchPage("centre " + id));
        return page("centres/web/centre", today(centre, whatIsRecognised.offers(id, lang)));
    }

    private CentrePage today(Centre centre, List<WhatIsRecognised.Offer> offers) {
        return new CentrePage(centre, centre.accreditedOn(LocalDate.now(clock)), offers);
    }
}
