package kz.nqs.classifiers.web;

import static kz.nqs.ui.Answer.page;

import kz.nqs.classifiers.Classifiers;
import kz.nqs.classifiers.EditionsOfActivities;
import kz.nqs.language.Lang;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What imports of classifiers left to be read: older editions of OKED, the groups of NKZ. */
@Controller
@RequestMapping(Lang.PATH + "/classifiers")
class EditionPages {
    private final EditionsOfActivities editions;
    private final Classifiers classifiers;

    EditionPages(EditionsOfActivities editions, Classifiers classifiers) {
        this.editions = editions;
        this.classifiers = classifiers;
    }

    @GetMapping("/editions")
    Answer editions() {
        return page("classifiers/web/editions", editions.all());
    }

    /** One level of an older edition, below that code. */
    @GetMapping("/editions/{ordinal:\\d{1,6}}")
    Answer edition(@PathVariable int ordinal, @RequestParam(defaultValue = "") String below) {
        var edition =
                editions.all().stream()
                        .skip(1)
                        .filter(e -> e.ordinal() == ordinal)
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPage("edition " + ordinal));
        return page(
                "classifiers/web/edition",
                new Older(edition, below, editions.below(ordinal, below)));
    }

    @GetMapping("/occupations/{code:\\d{1,4}}")
    Answer occupations(@PathVariable String code) {
        var below = classifiers.occupations(code);
        if (below.isEmpty()) {
            throw new NoSuchPage("occupations of " + code);
        }
        return page("classifiers/web/occupation", new Group(code, below));
    }
}
