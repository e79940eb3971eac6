package kz.nqs.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Tables as a spreadsheet opens them. */
public final class TableWriting {
    private static final String BOM = "\uFEFF";

    private TableWriting() {}

    /** Semicolons and a BOM: Excel opens it as it is under the settings of Kazakhstan. */
    public static byte[] csv(List<List<String>> rows) {
        var out = new StringWriter().append(BOM);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(TableWriting::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Every cell is text, so that a spreadsheet eats no zero and makes no date of a code. */
    public static byte[] xlsx(String sheet, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "NQS", "1.0")) {
            var page = book.newWorksheet(sheet);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    page.value(r, c, rows.get(r).get(c));
                    page.style(r, c).format("@").set();
                }
            }
            page.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A cell that a spreadsheet would take for a formula becomes plain text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
