package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
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
    private final DeskView view;

    DeskPages(DeskView view) {
        this.view = view;
    }

    @GetMapping
    Answer desk(
            @PathVariable Lang lang,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String kind,
            Actor actor) {
        var at = Math.clamp(page, 1, 10_000);
        var desk = view.page(actor, at, kind.replace("\0", ""));
        return (at > 1 || !kind.isEmpty()) && desk.rows().isEmpty()
                ? seeOther(lang, "/desk") // done since the page was opened
                : page("portal/web/desk", desk);
    }

    /** From a case in which the reader has acted to the next that waits on them. */
    @GetMapping("/next")
    Answer next(@PathVariable Lang lang, @RequestParam Optional<UUID> after, Actor actor) {
        return seeOther(lang, view.next(actor, after));
    }
}
