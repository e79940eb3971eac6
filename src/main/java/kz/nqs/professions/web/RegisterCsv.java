package kz.nqs.professions.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.nqs.language.Words;

/** The register as a table that Excel opens under Kazakhstan's settings: semicolons, with a BOM. */
final class RegisterCsv {
    private static final String BOM = "\uFEFF";

    private RegisterCsv() {}

    static byte[] bytes(List<RegisterLine> lines, Words w) {
        var out = new StringWriter().append(BOM);
        var csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(
                Stream.concat(Stream.of("part"), RegisterLine.COLUMNS.stream())
                        .map(column -> w.say("professions.column." + column))
                        .toList());
        for (var line : lines) {
            csv.writeRecord(
                    Stream.concat(Stream.of(w.say(line.part())), line.cells().stream())
                            .map(RegisterCsv::harmless)
                            .toList());
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that a spreadsheet would take for a formula becomes plain text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
