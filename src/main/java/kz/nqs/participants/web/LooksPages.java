package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.looks.Look;
import kz.nqs.looks.Looks;
import kz.nqs.participants.Actor;
import kz.nqs.participants.People;
import kz.nqs.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has looked at the reader's own data; nobody reads this of another. */
@Controller
@RequestMapping(Lang.PATH + "/account/looked")
class LooksPages {
    private static final int PAGE = 50;
    private final Looks looks;
    private final People people;

    LooksPages(Looks looks, People people) {
        this.looks = looks;
        this.people = people;
    }

    @GetMapping
    Answer looked(
            @RequestParam(name = "case", defaultValue = "") String wanted,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Actor actor) {
        var whose = actor.person().id();
        var cases = looks.cases(whose);
        var one = cases.keySet().stream().filter(id -> id.toString().equals(wanted)).findFirst();
        var at = Math.clamp(number, 1, 10_000);
        var found = looks.at(whose, one.orElse(null), PAGE + 1, (at - 1) * PAGE);
        var shown = found.stream().limit(PAGE).toList();
        var asked = one.map(UUID::toString).orElse("");
        return page(
                "participants/web/looked",
                new LooksPage(shown, bodies(shown), cases, asked, at, found.size() > PAGE));
    }

    private Map<UUID, Bilingual> bodies(List<Look> shown) {
        return shown.stream()
                .flatMap(look -> Stream.of(Objects.requireNonNull(look.by().body())))
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> people.body(id).name()));
    }
}
