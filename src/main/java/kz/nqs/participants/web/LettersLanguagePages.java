package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.seeOther;

import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.LettersLanguage;
import kz.nqs.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language in which letters are written to whoever is signed in. */
@Controller
@RequestMapping(Lang.PATH + "/account/letters")
class LettersLanguagePages {
    private final LettersLanguage language;

    LettersLanguagePages(LettersLanguage language) {
        this.language = language;
    }

    @PostMapping
    Answer choose(
            @PathVariable Lang lang, @RequestParam(defaultValue = "") String letters, Actor actor) {
        if (!letters.equals("kk") && !letters.equals("ru")) {
            return seeOther(lang, "/account");
        }
        language.chosen(actor.person().id(), Lang.of(letters));
        return seeOther(lang, "/account").saying("account.letters.chosen");
    }

    @GetMapping
    Answer back(@PathVariable Lang lang) {
        return seeOther(lang, "/account");
    }
}
