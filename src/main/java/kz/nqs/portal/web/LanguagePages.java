package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import kz.nqs.language.Vocabulary;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address without a language: the browser's choice, else the reader's. 391-5. */
@Controller
class LanguagePages {
    private final Vocabulary vocabulary;

    LanguagePages(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GetMapping("/")
    Answer choose(HttpServletRequest request) {
        // without the header the container would answer with the language of the machine
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return choice();
        }
        return Languages.preferred(request)
                .<Answer>map(lang -> seeOther(lang, ""))
                .orElseGet(this::choice);
    }

    private Answer choice() {
        return page("portal/web/choice", vocabulary.both(w -> w.say("platform.name")));
    }
}
