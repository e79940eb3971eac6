package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;

import kz.nqs.language.Lang;
import kz.nqs.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page, and what is said about access to all of them. */
@Controller
@RequestMapping(Lang.PATH)
class HomePages {

    @GetMapping({"", "/"})
    Answer home() {
        return page("portal/web/home", HomePage.recognition());
    }

    @GetMapping("/accessibility")
    Answer accessibility() {
        return page("portal/web/accessibility", "");
    }
}
