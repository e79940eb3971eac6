package kz.nqs.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that Excel opens under Kazakhstan's settings: semicolons, UTF-8 with a BOM. */
public final class Spreadsheet {
    private static final String BOM = "\uFEFF";

    private Spreadsheet() {}

    /** The rows under their heading, as the bytes of a CSV file. */
    public static byte[] csv(List<String> heading, List<List<String>> rows) {
        var out = new StringWriter().append(BOM);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(heading);
            for (var row : rows) {
                csv.writeRecord(row.stream().map(Spreadsheet::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that a spreadsheet would take for a formula becomes plain text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
