package kz.nqs.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as people send them, good and bad. */
public final class Spreadsheets {
    private Spreadsheets() {}

    public static byte[] of(List<List<String>> rows) {
        return TableWriting.xlsx("test", rows);
    }

    static byte[] sheet(Consumer<Worksheet> filling) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            filling.accept(book.newWorksheet("test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook whose sheet is a good one, and beside it an entry of so many zeros. */
    static byte[] bomb(String entry, long unpacked) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zeros(zip, unpacked);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void zeros(OutputStream out, long count) throws IOException {
        var piece = new byte[1 << 20];
        for (var left = count; left > 0; left -= piece.length) {
            out.write(piece, 0, (int) Math.min(left, piece.length));
        }
    }
}
