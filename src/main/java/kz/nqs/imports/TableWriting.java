package kz.nqs.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.nqs.ui.Spreadsheet;
import org.dhatim.fastexcel.Workbook;

/** Tables as a spreadsheet opens them. */
public final class TableWriting {
    private TableWriting() {}

    /** The first row is the heading. */
    public static byte[] csv(List<List<String>> rows) {
        return Spreadsheet.csv(rows.getFirst(), rows.subList(1, rows.size()));
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
}
