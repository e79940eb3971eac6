package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;

import java.util.List;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.letters.Letters;
import kz.nqs.participants.Actor;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A letter that belongs to no case, for its addressee alone. */
@Controller
@RequestMapping(Lang.PATH + "/desk/letters")
class DeskLetterPages {
    private final Letters letters;

    DeskLetterPages(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/{id}")
    Answer letter(@PathVariable UUID id, Actor actor) {
        var letter =
                letters.letter(id)
                        .filter(found -> actor.is(found.addressee()))
                        .orElseThrow(() -> new NoSuchPage("no such letter of theirs"));
        letters.opened(id);
        var posted = letters.posted(List.of(letter)).get(id);
        return page("portal/web/desk-letter", new DeskLetter(letter, posted));
    }
}
