package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;
import static kz.nqs.ui.Answer.seeOther;

import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.letters.Letters;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Part;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The e-mail about a letter that was given up: the centre that wrote has it sent again. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}/letters/{letter}/mail")
class LetterMailPages {
    private final CaseAccess access;
    private final Letters letters;

    LetterMailPages(CaseAccess access, Letters letters) {
        this.access = access;
        this.letters = letters;
    }

    @PostMapping
    Answer again(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @RequestParam(defaultValue = "") String back,
            Actor actor) {
        access.openAs(Part.REGISTRAR, id, actor);
        var found =
                letters.of(ROOM, id).stream()
                        .filter(l -> l.id().equals(letter))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPage("no such letter in the case"));
        return seeOther(lang, back.equals("case") ? "/cases/" + id : found.path())
                .saying(letters.postAgain(found) ? "post.again.done" : "post.again.not");
    }

    @GetMapping
    Answer back(@PathVariable Lang lang, @PathVariable UUID id, @PathVariable UUID letter) {
        return seeOther(lang, "/cases/%s/letters/%s".formatted(id, letter));
    }
}
