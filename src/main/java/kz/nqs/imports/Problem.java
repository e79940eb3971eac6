package kz.nqs.imports;

import java.util.List;

/**
 * Something to be said of a cell.
 *
 * @param line number of the row; 0 where none is meant
 * @param field key of the column; empty where the whole line is meant
 * @param message key of the sentence that says it and what to do
 */
public record Problem(int line, String field, Weight weight, String message, List<String> filling) {
    /** An error keeps its line out; a correction or a note does not. */
    public enum Weight {
        ERROR,
        CORRECTED,
        NOTE
    }

    public static Problem error(int line, String field, String message, String... filling) {
        return new Problem(line, field, Weight.ERROR, message, List.of(filling));
    }

    /** The value was put right; the message says from what to what. */
    public static Problem corrected(int line, String field, String from, String to) {
        return new Problem(
                line, field, Weight.CORRECTED, "imports.problem.corrected", List.of(from, to));
    }

    public static Problem note(int line, String field, String message, String... filling) {
        return new Problem(line, field, Weight.NOTE, message, List.of(filling));
    }

    public boolean isError() {
        return weight == Weight.ERROR;
    }
}
