package kz.nqs.professions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.nqs.imports.LookAlikes;
import kz.nqs.imports.Problem;
import kz.nqs.imports.Row;
import kz.nqs.language.Folding;

/** The rows of one profession in a file, one for each level, and what is wrong with them. */
final class RegisterEntry {
    private static final List<String> WORDS =
            List.of(
                    RegisterColumns.NAME + "_kk",
                    RegisterColumns.NAME + "_ru",
                    RegisterColumns.CODE);

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    void add(Row row) {
        rows.add(row);
        row.problems().forEach(this::note);
    }

    /** The first thing said of a cell stands. */
    void note(Problem problem) {
        problems.putIfAbsent(problem.line() + problem.field() + problem.weight(), problem);
    }

    void wrong(String field, String key, String... filling) {
        if (problems.values().stream().noneMatch(p -> p.isError() && p.field().equals(field))) {
            note(Problem.error(line(), field, key, filling));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    boolean isRight() {
        return problems.values().stream().noneMatch(Problem::isError);
    }

    int line() {
        return rows.getFirst().line();
    }

    List<Row> rows() {
        return rows;
    }

    String title() {
        return Stream.of(WORDS.get(1), WORDS.get(0), WORDS.get(2))
                .map(this::plain)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean has(String column) {
        return rows.getFirst().has(column);
    }

    /** What the first row says, and that the others say the same or nothing. */
    String value(String column) {
        var value = plain(column);
        for (var row : rows) {
            var other = row.cell(column);
            if (!other.isEmpty() && !other.equals(value)) {
                note(
                        Problem.error(
                                row.line(), column, "professions.import.disagree", value, other));
            }
        }
        return value;
    }

    /** Words of a language, Latin letters among Cyrillic ones put right. */
    String words(String column) {
        return corrected(column, LookAlikes::cyrillic);
    }

    String corrected(String column, Function<String, String> correction) {
        var typed = value(column);
        var right = correction.apply(typed);
        if (!right.equals(typed)) {
            note(Problem.corrected(line(), column, typed, right));
        }
        return right;
    }

    /** The number in the register, as typed: «5», «5.». */
    Optional<Integer> number() {
        var typed = plain(RegisterColumns.NUMBER).replaceFirst("\\.$", "");
        return typed.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** Whether a further row speaks of the same profession: it says the same, or only a level. */
    boolean goesOn(Row row) {
        var own = WORDS.stream().allMatch(c -> row.cell(c).equals(plain(c)));
        var silent = WORDS.stream().allMatch(c -> row.cell(c).isEmpty());
        var number = row.cell(RegisterColumns.NUMBER);
        return silent
                ? number.isEmpty() || number.equals(plain(RegisterColumns.NUMBER))
                : own || (!number.isEmpty() && number.equals(plain(RegisterColumns.NUMBER)));
    }

    /** What it is known by: folded names and code. */
    String key() {
        return Folding.fold(plain(WORDS.get(0)), plain(WORDS.get(1)), plain(WORDS.get(2)));
    }

    private String plain(String column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
