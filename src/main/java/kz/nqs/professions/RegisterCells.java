package kz.nqs.professions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.nqs.classifiers.OccupationCode;
import kz.nqs.imports.LookAlikes;
import kz.nqs.imports.Problem;
import kz.nqs.language.Bilingual;
import kz.nqs.professions.Profession.Level;
import kz.nqs.professions.Profession.Profile;
import kz.nqs.professions.Profession.RecognitionBasis;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of an entry say, one by one: what is silent stays as it is, unless it is new.
 *
 * @param isNew whether everything must be said
 */
record RegisterCells(RegisterEntry entry, boolean isNew) {
    /** Letters of a name that stands whole in a heading and on a document. */
    private static final int LONGEST = 300;

    RecognitionBasis basis(@Nullable RecognitionBasis part, RecognitionBasis present) {
        var typed = entry.value(RegisterColumns.PART);
        if (typed.isEmpty() && part != null) {
            return part;
        }
        return said(RegisterColumns.PART, typed, RegisterWords.part(typed), present);
    }

    Profile profile(Profile present) {
        var typed = entry.value(RegisterColumns.PROFILE);
        return said(RegisterColumns.PROFILE, typed, RegisterWords.profile(typed), present);
    }

    boolean yesOrNo(String column, boolean present) {
        var typed = entry.value(column);
        var said = RegisterWords.yesOrNo(typed);
        if (said.isEmpty() && !typed.isEmpty()) {
            entry.wrong(column, "professions.import.unclear", typed);
        }
        return said.orElse(present);
    }

    private <T> T said(String column, String typed, Optional<T> said, T present) {
        if (typed.isEmpty() && isNew) {
            entry.wrong(column, "professions.import.needed");
        } else if (said.isEmpty() && !typed.isEmpty()) {
            entry.wrong(column, "professions.import.unclear", typed);
        }
        return said.orElse(present);
    }

    /** Words that no entry lacks, in both languages. */
    Bilingual needed(String column, Bilingual present) {
        return new Bilingual(
                needed(column + "_kk", present.kk()), needed(column + "_ru", present.ru()));
    }

    private String needed(String column, String present) {
        var typed = entry.words(column);
        if (typed.isEmpty() && isNew) {
            entry.wrong(column, "professions.import.needed");
        }
        if (typed.length() > LONGEST) {
            var length = String.valueOf(typed.length());
            entry.wrong(column, "imports.problem.too-long", String.valueOf(LONGEST), length);
        }
        return typed.isEmpty() ? present : typed;
    }

    /** Words that an entry may lack: an empty cell takes them away, a missing column does not. */
    Bilingual spare(String column, Bilingual present) {
        return new Bilingual(
                entry.has(column + "_kk") ? entry.words(column + "_kk") : present.kk(),
                entry.has(column + "_ru") ? entry.words(column + "_ru") : present.ru());
    }

    @Nullable String nkz(@Nullable String present) {
        var typed = entry.value(RegisterColumns.CODE);
        if (typed.isEmpty()) {
            return present;
        }
        if (RegisterWords.isNone(typed)) {
            return null;
        }
        var code = OccupationCode.typed(LookAlikes.digits(typed));
        if (code.isEmpty()) {
            entry.wrong(RegisterColumns.CODE, "professions.import.code.wrong", typed);
            return present;
        }
        return entry.corrected(RegisterColumns.CODE, _ -> code.get().toString());
    }

    /** The subclass that the serial number of a document begins with: 374-F2n. */
    String oked(String present, Activities activities) {
        var typed = entry.value(RegisterColumns.OKED);
        if (typed.isEmpty() && isNew) {
            entry.wrong(RegisterColumns.OKED, "professions.import.oked.needed");
        }
        if (typed.isEmpty()) {
            return present;
        }
        var code = activities.subclass(LookAlikes.digits(typed));
        if (code.isEmpty()) {
            entry.wrong(RegisterColumns.OKED, "professions.import.oked.unknown", typed);
        }
        return code.map(right -> entry.corrected(RegisterColumns.OKED, _ -> right)).orElse(present);
    }

    @Nullable Integer years(@Nullable Integer present) {
        var typed = entry.value(RegisterColumns.TERM);
        if (typed.isEmpty() && isNew) {
            entry.wrong(RegisterColumns.TERM, "professions.import.term.needed");
        }
        if (typed.isEmpty() || RegisterWords.isEndless(typed)) {
            return typed.isEmpty() ? present : null;
        }
        var years = RegisterWords.years(typed);
        if (years.isEmpty()) {
            entry.wrong(RegisterColumns.TERM, "professions.import.term.wrong", typed);
        }
        return years.orElse(null);
    }

    /** Levels of the rows join those there are; one that the file lacks stays. */
    List<Level> levels(List<Level> present) {
        var levels = new TreeMap<Integer, Level>();
        present.forEach(level -> levels.put(level.nqf(), level));
        var named = new ArrayList<Integer>();
        for (var row : entry.rows()) {
            var typed = row.cell(RegisterColumns.LEVEL);
            var level = RegisterWords.level(typed);
            if (level.isEmpty()) {
                entry.note(
                        Problem.error(
                                row.line(),
                                RegisterColumns.LEVEL,
                                "professions.import.level.wrong",
                                typed));
            }
            level.ifPresent(l -> named.add(l.nqf()));
            level.ifPresent(l -> levels.put(l.nqf(), l));
        }
        if (named.size() == entry.rows().size()) {
            present.stream().filter(l -> !named.contains(l.nqf())).forEach(this::stays);
        }
        return List.copyOf(levels.values());
    }

    private void stays(Level level) {
        var nqf = String.valueOf(level.nqf());
        entry.note(
                Problem.note(
                        entry.line(),
                        RegisterColumns.LEVEL,
                        "professions.import.level.stays",
                        nqf));
    }
}
