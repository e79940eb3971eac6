package kz.nqs.classifiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.nqs.imports.Column;
import kz.nqs.imports.Difference;
import kz.nqs.imports.LookAlikes;
import kz.nqs.imports.Problem;
import kz.nqs.imports.Row;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What files of classifiers have in common: a code and two names in every row. */
final class CodeReading {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The columns of a classifier. */
    static List<Column> columns(Vocabulary vocabulary) {
        return List.of(
                column(vocabulary, "code", "Код", "Коды"),
                column(vocabulary, "name_kk", "Атауы", "Наименование на казахском"),
                column(vocabulary, "name_ru", "Наименование", "Наименование на русском"));
    }

    /** Where a division belongs; the levels below it say so by their codes. */
    static Column parent(Vocabulary vocabulary) {
        return new Column(
                "parent",
                vocabulary.both(w -> w.say("classifiers.import.parent")),
                List.of(),
                false);
    }

    private static Column column(Vocabulary vocabulary, String key, String... also) {
        return new Column(
                key, vocabulary.both(w -> w.say("classifiers.import." + key)), List.of(also), true);
    }

    /**
     * @param reading makes a code of what was typed; empty if it is none
     */
    Coded read(Row row, Function<String, String> reading) {
        var problems = new ArrayList<Problem>(row.problems());
        var typed = row.cell("code");
        var code = reading.apply(typed);
        if (code.isEmpty()) {
            problems.add(Problem.error(row.line(), "code", "classifiers.import.no-code", typed));
        } else if (!code.equals(typed)) {
            problems.add(Problem.corrected(row.line(), "code", typed, code));
        }
        var first = code.isEmpty() ? null : seen.putIfAbsent(code, row.line());
        if (first != null) {
            problems.add(
                    Problem.error(
                            row.line(), "code", "classifiers.import.again", String.valueOf(first)));
        }
        var name = new Bilingual(name(row, "name_kk", problems), name(row, "name_ru", problems));
        return new Coded(code, name, problems);
    }

    static Bilingual title(String code, Bilingual name) {
        return new Bilingual(code + " " + name.kk(), code + " " + name.ru());
    }

    boolean hasSeen(String code) {
        return seen.containsKey(code);
    }

    private static String name(Row row, String column, List<Problem> problems) {
        var typed = row.cell(column);
        var right = LookAlikes.cyrillic(typed);
        if (typed.isEmpty()) {
            problems.add(Problem.error(row.line(), column, "classifiers.import.no-name"));
        } else if (!right.equals(typed)) {
            problems.add(Problem.corrected(row.line(), column, typed, right));
        }
        return right;
    }

    static List<Difference> differences(@Nullable Bilingual before, Bilingual after) {
        var differences = new ArrayList<Difference>();
        var was = before == null ? new Bilingual("", "") : before;
        if (!was.kk().equals(after.kk())) {
            differences.add(new Difference("name_kk", was.kk(), after.kk()));
        }
        if (!was.ru().equals(after.ru())) {
            differences.add(new Difference("name_ru", was.ru(), after.ru()));
        }
        return differences;
    }
}
