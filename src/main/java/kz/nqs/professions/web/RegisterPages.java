package kz.nqs.professions.web;

import static kz.nqs.ui.Answer.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.nqs.classifiers.Classifiers;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Professions;
import kz.nqs.professions.WhereRecognised;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Demonstration;
import kz.nqs.ui.Form;
import kz.nqs.ui.NoSuchPage;
import kz.nqs.ui.SameForAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register, open to everyone in both languages: 399, 3–4 and the appendix. */
@Controller
@RequestMapping(Lang.PATH)
class RegisterPages {
    static final int ROWS = 50;

    private final Professions professions;
    private final Classifiers classifiers;
    private final WhereRecognised whereRecognised;
    private final Filters filters;
    private final Vocabulary vocabulary;
    private final boolean official;

    RegisterPages(
            Professions professions,
            Classifiers classifiers,
            WhereRecognised whereRecognised,
            Filters filters,
            Vocabulary vocabulary,
            @Nullable Demonstration demonstration) {
        this.professions = professions;
        this.classifiers = classifiers;
        this.whereRecognised = whereRecognised;
        this.filters = filters;
        this.vocabulary = vocabulary;
        official = demonstration == null;
    }

    @SameForAll
    @GetMapping("/professions")
    Answer register(@PathVariable Lang lang, @RequestParam MultiValueMap<String, String> sent) {
        var form = Filters.form(sent);
        var w = vocabulary.in(lang);
        var number = pageNumber(form);
        var found = professions.search(filters.chosen(form), lang, number, ROWS);
        if (found.rows().isEmpty() && number > 1) {
            throw new NoSuchPage("page " + number + " of the register");
        }
        return page(
                "professions/web/register",
                new RegisterPage(
                        form,
                        filters.choices(w),
                        found.rows().stream().map(row -> RegisterPage.Line.of(row, w)).toList(),
                        found.total(),
                        found.professions(),
                        found.found(),
                        number,
                        Math.ceilDiv(found.total(), ROWS),
                        Filters.query(form)));
    }

    @GetMapping("/professions.csv")
    Answer csv(@PathVariable Lang lang, @RequestParam MultiValueMap<String, String> sent) {
        var w = vocabulary.in(lang);
        var found = professions.search(filters.chosen(Filters.form(sent)), lang);
        var name = w.say(official ? "professions.csv.name" : "professions.csv.name-demonstration");
        return new Answer.File(
                RegisterCsv.bytes(
                        found.rows().stream().map(row -> RegisterPage.Line.of(row, w)).toList(), w),
                "text/csv; charset=utf-8",
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
    }

    @SameForAll
    @GetMapping("/professions/{number:\\d{1,9}}")
    Answer profession(@PathVariable Lang lang, @PathVariable int number) {
        var profession =
                professions
                        .numbered(number)
                        .orElseThrow(() -> new NoSuchPage("profession " + number));
        return page("professions/web/profession", of(profession, lang));
    }

    private ProfessionPage of(Profession profession, Lang lang) {
        var places = whereRecognised.places(profession.id(), lang);
        var code = profession.nkz();
        return new ProfessionPage(
                profession,
                classifiers.majorGroups().stream()
                        .filter(group -> code != null && code.startsWith(group.code()))
                        .findFirst()
                        .orElse(null),
                classifiers.path(profession.oked()),
                RegisterPage.Line.term(profession, vocabulary.in(lang)),
                profession.levels().stream()
                        .map(
                                level ->
                                        new ProfessionPage.AtLevel(
                                                level,
                                                classifiers.frameworkLevel(level.nqf()),
                                                at(level.nqf(), places)))
                        .toList());
    }

    private static List<WhereRecognised.Place> at(int level, List<WhereRecognised.Place> places) {
        return places.stream().filter(place -> place.level() == level).toList();
    }

    private static int pageNumber(Form form) {
        var number = form.value("page");
        return number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
    }
}
