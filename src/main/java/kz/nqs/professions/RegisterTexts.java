package kz.nqs.professions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.nqs.imports.Difference;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.professions.Profession.Level;
import org.jspecify.annotations.Nullable;

/** An entry of the register as cells: to be compared, and to be written out and edited. */
final class RegisterTexts {
    private final Vocabulary vocabulary;

    RegisterTexts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What differs, column by column, in both languages at once. */
    List<Difference> differences(@Nullable Profession before, Profession after) {
        var was = before == null ? Map.<String, String>of() : cells(before, this::inBoth);
        var now = cells(after, this::inBoth);
        return now.entrySet().stream()
                .filter(cell -> !cell.getKey().equals(RegisterColumns.NUMBER))
                .map(
                        c ->
                                new Difference(
                                        c.getKey(), was.getOrDefault(c.getKey(), ""), c.getValue()))
                .filter(d -> !d.before().equals(d.after()))
                .toList();
    }

    /** Rows under the columns of the form, one for each level. */
    List<List<String>> rows(Profession p, Lang lang) {
        var w = vocabulary.in(lang);
        return p.levels().stream().map(level -> row(p, level, w)).toList();
    }

    private List<String> row(Profession p, Level level, Words w) {
        var cells = cells(p, said -> said.apply(w));
        cells.put(RegisterColumns.LEVEL, level(level, w));
        return List.copyOf(cells.values());
    }

    private String inBoth(Function<Words, String> saying) {
        Bilingual said = vocabulary.both(saying);
        return said.kk().equals(said.ru()) ? said.kk() : said.kk() + " / " + said.ru();
    }

    private static Map<String, String> cells(
            Profession p, Function<Function<Words, String>, String> say) {
        var cells = new LinkedHashMap<String, String>();
        cells.put(RegisterColumns.NUMBER, String.valueOf(p.number()));
        cells.put(RegisterColumns.PART, say.apply(w -> w.say(p.basis())));
        both(cells, RegisterColumns.NAME, p.name());
        cells.put(
                RegisterColumns.CODE,
                p.nkz() == null ? say.apply(w -> w.say("professions.no-code")) : p.nkz());
        both(cells, RegisterColumns.DOCUMENT, p.document());
        cells.put(RegisterColumns.LEVEL, say.apply(w -> levels(p, w)));
        cells.put(
                RegisterColumns.TERM,
                p.validityYears() == null
                        ? say.apply(w -> w.say("professions.no-term"))
                        : String.valueOf(p.validityYears()));
        both(cells, RegisterColumns.STATE_BODY, p.stateBody());
        cells.put(RegisterColumns.PROFILE, say.apply(w -> w.say("Profile.short." + p.profile())));
        cells.put(RegisterColumns.OKED, p.oked());
        both(cells, RegisterColumns.OTHER_NAMES, p.otherNames());
        both(cells, RegisterColumns.SUMMARY, p.summary());
        cells.put(RegisterColumns.EDUCATION, say.apply(w -> yes(p.needsEducation(), w)));
        cells.put(RegisterColumns.EXPERIENCE, say.apply(w -> yes(p.needsExperience(), w)));
        return cells;
    }

    private static void both(Map<String, String> cells, String column, Bilingual words) {
        cells.put(column + "_kk", words.kk());
        cells.put(column + "_ru", words.ru());
    }

    private static String levels(Profession p, Words w) {
        return p.levels().stream().map(l -> level(l, w)).collect(Collectors.joining("; "));
    }

    private static String level(Level level, Words w) {
        return w.say(
                "professions.levels", String.valueOf(level.nqf()), String.valueOf(level.sqf()));
    }

    private static String yes(boolean yes, Words w) {
        return w.say(yes ? "professions.yes" : "professions.no");
    }
}
