package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;

import kz.nqs.language.Lang;
import kz.nqs.search.Search;
import kz.nqs.ui.Answer;
import kz.nqs.ui.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One field for all registers: 391, 6. */
@Controller
@RequestMapping(Lang.PATH)
class SearchPages {
    private static final int SHOWN = 5;

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @SameForAll
    @GetMapping("/search")
    Answer search(@PathVariable Lang lang, @RequestParam(defaultValue = "") String q) {
        return page(
                "portal/web/search",
                SearchPage.of(search.find(SearchPage.REGISTERS, q, lang, SHOWN)));
    }
}
