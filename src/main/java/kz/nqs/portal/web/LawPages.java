package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.nqs.language.Lang;
import kz.nqs.law.Act;
import kz.nqs.law.LawTexts;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The orders as the platform holds them, down to the part that a page cites. 391-6. */
@Controller
@RequestMapping(Lang.PATH + "/law")
class LawPages {
    private final LawTexts texts;

    LawPages(LawTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    Answer acts() {
        return page("portal/web/acts", List.of(Act.values()));
    }

    @GetMapping("/{number}")
    Answer act(@PathVariable Lang lang, @PathVariable String number) {
        return page("portal/web/act", held(lang, number));
    }

    @GetMapping("/{number}/{place}")
    Answer paragraph(
            @PathVariable Lang lang,
            @PathVariable String number,
            @PathVariable String place,
            @RequestParam(required = false) @Nullable String part) {
        return page(
                "portal/web/paragraph",
                ParagraphPage.of(
                        held(lang, number), place.toUpperCase(Locale.ROOT), partNumber(part)));
    }

    /** In the reader's language where it is held, else as published in Russian. */
    private HeldText held(Lang lang, String number) {
        var act =
                Arrays.stream(Act.values())
                        .filter(a -> a.number().equals(number))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPage("act " + number));
        return texts.text(act, lang.locale())
                .map(text -> new HeldText(act, text, lang))
                .orElseGet(
                        () ->
                                new HeldText(
                                        act,
                                        texts.text(act, Lang.RU.locale()).orElseThrow(),
                                        Lang.RU));
    }

    private static @Nullable Integer partNumber(@Nullable String part) {
        if (part == null) {
            return null;
        }
        if (!part.matches("\\d{1,3}")) {
            throw new NoSuchPage("part " + part);
        }
        return Integer.valueOf(part);
    }
}
