package kz.nqs.imports;

import java.util.List;
import java.util.Map;

/**
 * A row of a file, its cells under the keys of their columns.
 *
 * @param line its number in the file, as a spreadsheet counts
 * @param only the only text in the row, wherever it stands; empty if there are more
 * @param problems what is wrong with it whatever its kind: a formula, lost letters
 */
public record Row(int line, Map<String, String> cells, String only, List<Problem> problems) {
    /** Whether the file has that column at all. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
