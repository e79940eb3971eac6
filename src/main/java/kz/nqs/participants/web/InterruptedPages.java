package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Interrupted;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was typed when the session ended is offered again to whoever typed it. */
@Controller
@RequestMapping(Lang.PATH)
class InterruptedPages {
    private final Clock clock;

    InterruptedPages(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/interrupted")
    Answer offer(HttpServletRequest request, Actor actor) {
        return Interrupted.of(request.getSession(), actor.person().id(), clock.instant())
                .map(form -> page("participants/web/interrupted", form))
                .orElseThrow(() -> new NoSuchPage("nothing was interrupted"));
    }
}
