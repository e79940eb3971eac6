package kz.nqs.classifiers.web;

import static kz.nqs.ui.Answer.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.nqs.classifiers.Classifiers;
import kz.nqs.classifiers.MajorGroup;
import kz.nqs.language.Lang;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The classifiers, open to everyone: 391, 11. */
@Controller
@RequestMapping(Lang.PATH + "/classifiers")
class ClassifierPages {
    private static final int MOST_FOUND = 100;
    private final Classifiers classifiers;

    ClassifierPages(Classifiers classifiers) {
        this.classifiers = classifiers;
    }

    @GetMapping
    Answer hub() {
        return page("classifiers/web/hub", "");
    }

    @GetMapping("/framework")
    Answer framework() {
        return page("classifiers/web/framework", classifiers.frameworkLevels());
    }

    @GetMapping("/occupations")
    Answer occupations() {
        var groups = classifiers.majorGroups();
        return page(
                "classifiers/web/occupations",
                new OccupationsPage(
                        groups,
                        groups.stream()
                                .map(MajorGroup::code)
                                .filter(code -> !classifiers.occupations(code).isEmpty())
                                .collect(Collectors.toSet())));
    }

    @GetMapping("/activities")
    Answer activities(@PathVariable Lang lang, @RequestParam(defaultValue = "") String q) {
        return page("classifiers/web/activities", found(q, lang));
    }

    private ActivityPage found(String typed, Lang lang) {
        if (typed.isBlank()) {
            return ActivityPage.at(List.of(), classifiers.sections());
        }
        var found = classifiers.search(typed, lang, MOST_FOUND);
        return ActivityPage.of(found, found.in(Classifiers.ACTIVITIES));
    }

    @GetMapping("/activities/{code:[0-9A-Za-z]{1,5}}")
    Answer activity(@PathVariable String code) {
        var known = code.toUpperCase(Locale.ROOT);
        var path = classifiers.path(known);
        if (path.isEmpty()) {
            throw new NoSuchPage("activity " + code);
        }
        return page(
                "classifiers/web/activities", ActivityPage.at(path, classifiers.children(known)));
    }
}
