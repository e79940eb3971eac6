package kz.nqs.professions.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.nqs.language.Words;

/** The register as a table that Excel opens under Kazakhstan's settings: semicolons, with a BOM. */
final class RegisterCsv {
    private static final String BOM = "\uFEFF";

    private RegisterCsv() {}

    static byte[] bytes(List<RegisterPage.Line> lines, Words w) {
        var out = new StringWriter().append(BOM);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(heading(w));
            lines.forEach(line -> csv.writeRecord(cells(line, w)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> heading(Words w) {
        return Stream.concat(Stream.of("part"), RegisterPage.Line.COLUMNS.stream())
                .map(column -> w.say("professions.column." + column))
                .toList();
    }

    private static List<String> cells(RegisterPage.Line line, Words w) {
        return Stream.concat(Stream.of(w.say(line.part())), line.cells().stream())
                .map(RegisterCsv::harmless)
                .toList();
    }

    /** A cell that a spreadsheet would take for a formula becomes plain text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
