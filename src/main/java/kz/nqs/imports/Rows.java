package kz.nqs.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.nqs.ui.Characters;

/** Rows under the headings of their file, and what is wrong with them whatever their kind. */
record Rows(Headings headings) {
    private static final int MOST_CHARACTERS = 4_000;
    private static final Pattern LOST = Pattern.compile("\\p{L}\\?+\\p{L}|\\p{L}\\?\\?|\uFFFD");

    /** The row as its kind reads it; empty for one that says nothing. */
    Optional<Row> row(RawRow raw) {
        if (raw.isBlank() || raw.numbersColumns()) {
            return Optional.empty();
        }
        var cells = new LinkedHashMap<String, String>();
        var problems = new ArrayList<Problem>();
        headings.places()
                .forEach(
                        (column, place) -> {
                            cells.put(column, headings.cell(raw, column).orElse(""));
                            problem(raw, column, place).ifPresent(problems::add);
                        });
        return cells.values().stream().allMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(new Row(raw.line(), cells, raw.only(), List.copyOf(problems)));
    }

    private static Optional<Problem> problem(RawRow raw, String column, int place) {
        var text = place < raw.cells().size() ? raw.cells().get(place) : "";
        if (raw.computed().contains(place)) {
            return error(raw, column, "imports.problem.formula", shortened(text));
        }
        if (text.length() > MOST_CHARACTERS) {
            return error(
                    raw,
                    column,
                    "imports.problem.too-long",
                    String.valueOf(MOST_CHARACTERS),
                    String.valueOf(text.length()));
        }
        return LOST.matcher(text).find()
                ? error(raw, column, "imports.problem.lost", shortened(text))
                : Characters.unprintable(text)
                        .flatMap(sign -> error(raw, column, "imports.problem.unprintable", sign));
    }

    private static Optional<Problem> error(
            RawRow raw, String column, String key, String... filling) {
        return Optional.of(Problem.error(raw.line(), column, key, filling));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
