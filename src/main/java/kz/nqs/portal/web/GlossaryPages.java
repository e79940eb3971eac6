package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;

import kz.nqs.language.Lang;
import kz.nqs.law.LegalTerms;
import kz.nqs.ui.Answer;
import kz.nqs.ui.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The terms of the law, explained. 374-2, 377-2, 391-2, 399-2. */
@Controller
@RequestMapping(Lang.PATH + "/glossary")
class GlossaryPages {
    private final LegalTerms terms;

    GlossaryPages(LegalTerms terms) {
        this.terms = terms;
    }

    @SameForAll
    @GetMapping
    Answer glossary(@PathVariable Lang lang, @RequestParam(defaultValue = "") String q) {
        var all = terms.all(lang.locale());
        return page("portal/web/glossary", GlossaryPage.of(q.strip(), all, lang));
    }
}
