package kz.nqs.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file, judged.
 *
 * @param line number of its first row in the file; 0 for a record that the file lacks
 * @param title what it speaks of, as the file says
 * @param <R> a record as it is kept
 */
public record Line<R>(
        int line,
        Outcome outcome,
        String title,
        List<Problem> problems,
        List<Difference> differences,
        @Nullable R before,
        @Nullable R after) {

    /** A line that cannot be carried out. */
    public static <R> Line<R> invalid(int line, String title, List<Problem> problems) {
        return new Line<>(line, Outcome.INVALID, title, problems, List.of(), null, null);
    }

    /** A line that can: new where there was nothing, unchanged where nothing differs. */
    public static <R> Line<R> valid(
            int line,
            String title,
            List<Problem> problems,
            List<Difference> differences,
            @Nullable R before,
            R after) {
        var changed = before == null || !before.equals(after);
        var outcome = before == null ? Outcome.NEW : changed ? Outcome.CHANGED : Outcome.UNCHANGED;
        return new Line<>(line, outcome, title, problems, differences, before, after);
    }

    /** A record that is gone with this file. */
    public static <R> Line<R> removed(String title, List<Problem> problems, R before, R after) {
        return new Line<>(0, Outcome.REMOVED, title, problems, List.of(), before, after);
    }
}
