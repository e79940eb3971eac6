package kz.nqs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kz.nqs.language.Folding;
import kz.nqs.language.Lang;
import kz.nqs.search.Entry;
import kz.nqs.search.Found;

/** A search as somebody types it, and the words that were meant. */
record Asked(Kind kind, Lang lang, String typed, List<String> meant) {

    enum Kind {
        EXACT,
        BEGINNING,
        CODE,
        FOLDED,
        LAYOUT,
        TYPO_1,
        TYPO_2,
        FORM
    }

    /** One query of that kind for an entry; empty where the entry has no word fit for it. */
    static Optional<Asked> of(Kind kind, Entry entry, Random random) {
        var lang = kind == Kind.FOLDED || random.nextBoolean() ? Lang.KK : Lang.RU;
        var words = meant(entry, lang, random);
        return switch (kind) {
            case EXACT -> Optional.of(asked(kind, lang, String.join(" ", words), words));
            case CODE ->
                    entry.codes().stream()
                            .findFirst()
                            .map(code -> new Asked(kind, lang, code, List.of()));
            case FOLDED ->
                    changed(
                            kind,
                            lang,
                            words,
                            w -> true,
                            (w, _) -> Typing.onRussianKeyboard(w),
                            random);
            case LAYOUT ->
                    Optional.of(
                            asked(
                                    kind,
                                    lang,
                                    Typing.underEnglishLayout(String.join(" ", words)),
                                    words));
            case BEGINNING ->
                    changed(
                            kind,
                            lang,
                            words,
                            w -> w.length() > 7,
                            (w, _) -> w.substring(0, 6),
                            random);
            case TYPO_1 ->
                    changed(kind, lang, words, w -> w.length() > 3, Typing::withAnError, random);
            case TYPO_2 ->
                    changed(kind, lang, words, w -> w.length() > 8, Asked::twoErrors, random);
            case FORM ->
                    changed(
                            kind,
                            lang,
                            words,
                            w -> w.length() > 4,
                            (w, r) -> Typing.inAnotherForm(w, lang, r),
                            random);
        };
    }

    private static String twoErrors(String word, Random random) {
        return Typing.withAnError(Typing.withAnError(word, random), random);
    }

    /** One to three words of the title that follow one another. */
    private static List<String> meant(Entry entry, Lang lang, Random random) {
        var title = Folding.spelled(entry.title().in(lang));
        var size = Math.min(title.size(), 1 + random.nextInt(3));
        var from = random.nextInt(Math.min(3, title.size() - size + 1));
        return title.subList(from, from + size);
    }

    /** One word of the first kind that fits is typed otherwise. */
    private static Optional<Asked> changed(
            Kind kind,
            Lang lang,
            List<String> words,
            Predicate<String> fits,
            BiFunction<String, Random, String> change,
            Random random) {
        var typed = new ArrayList<>(words);
        for (int i = 0; i < typed.size(); i++) {
            if (fits.test(words.get(i)) && words.get(i).chars().allMatch(Character::isLetter)) {
                typed.set(i, change.apply(words.get(i), random));
                if (kind != Kind.FOLDED) {
                    break;
                }
            }
        }
        return typed.equals(words)
                ? Optional.empty()
                : Optional.of(asked(kind, lang, String.join(" ", typed), words));
    }

    private static Asked asked(Kind kind, Lang lang, String typed, List<String> words) {
        return new Asked(kind, lang, typed, words.stream().map(Folding::letters).toList());
    }

    boolean isIn(Found.Hit hit) {
        if (kind == Kind.CODE) {
            return typed.equals(hit.code());
        }
        return Folding.words(hit.title().kk() + " " + hit.title().ru()).containsAll(meant);
    }
}
