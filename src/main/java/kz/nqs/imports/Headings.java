package kz.nqs.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.nqs.language.Folding;

/**
 * Which column of a file is which, by the words that head it.
 *
 * @param places key of a column → its place
 * @param passedOver headings that nobody knows
 */
record Headings(Map<String, Integer> places, List<String> passedOver) {
    private static final int WITHIN_ROWS = 30;

    /**
     * Reads on until the headings are found.
     *
     * @throws Unreadable if there are none, or not all that are needed
     */
    static Headings find(Iterator<RawRow> rows, List<Column> columns) {
        var known = known(columns);
        for (int i = 0; i < WITHIN_ROWS && rows.hasNext(); i++) {
            var row = rows.next();
            var found = row.cells().stream().filter(c -> known.containsKey(heading(c))).count();
            if (found >= 2) {
                return of(row, known, columns);
            }
        }
        throw new Unreadable("imports.file.no-headings", names(columns, true));
    }

    /** The cell of that column; empty where the row is shorter. */
    Optional<String> cell(RawRow row, String column) {
        var place = places.get(column);
        return place == null || place >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(place));
    }

    private static Headings of(RawRow row, Map<String, String> known, List<Column> columns) {
        var places = new LinkedHashMap<String, Integer>();
        var passedOver = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var words = row.cells().get(i);
            var key = known.get(heading(words));
            if (key == null && !words.isBlank()) {
                passedOver.add(words);
            } else if (key != null && places.putIfAbsent(key, i) != null) {
                throw new Unreadable("imports.file.twice", words);
            }
        }
        var missing =
                columns.stream().filter(c -> c.required() && !places.containsKey(c.key())).toList();
        if (!missing.isEmpty()) {
            throw new Unreadable("imports.file.missing", names(missing, false));
        }
        return new Headings(places, passedOver);
    }

    private static Map<String, String> known(List<Column> columns) {
        var known = new HashMap<String, String>();
        columns.forEach(c -> c.headings().forEach(h -> known.put(heading(h), c.key())));
        known.remove("");
        return known;
    }

    private static String heading(String words) {
        return words.equals("№") ? "№" : Folding.fold(words);
    }

    private static String names(List<Column> columns, boolean onlyRequired) {
        return String.join(
                "; ",
                columns.stream()
                        .filter(c -> c.required() || !onlyRequired)
                        .map(
                                c ->
                                        "«"
                                                + String.join(
                                                        "» / «",
                                                        c.headings().stream().limit(2).toList())
                                                + "»")
                        .toList());
    }
}
