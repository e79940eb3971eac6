package kz.nqs.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a copy holds, written at its end.
 *
 * @param began when the copying began; what was acknowledged before is in the copy
 * @param journal entries of the journal at that moment
 * @param files path → SHA-256 of what was copied
 */
record Manifest(Instant began, String server, long journal, Map<String, String> files) {
    static final String NAME = "manifest.txt";
    private static final String FIRST_LINE = "nqs-backup 1";

    String text() {
        var lines = new ArrayList<>(List.of(FIRST_LINE, began.toString(), server, "" + journal));
        files.forEach((path, sum) -> lines.add(sum + "  " + path));
        return String.join("\n", lines) + "\n";
    }

    static Manifest read(String text) throws NotPossible {
        var lines = text.lines().toList();
        if (lines.size() < 5 || !lines.getFirst().equals(FIRST_LINE)) {
            throw new NotPossible("no-copy");
        }
        var files = new LinkedHashMap<String, String>();
        lines.stream()
                .skip(4)
                .forEach(line -> files.put(line.substring(66), line.substring(0, 64)));
        return new Manifest(
                Instant.parse(lines.get(1)), lines.get(2), Long.parseLong(lines.get(3)), files);
    }
}
