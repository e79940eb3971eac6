package kz.nqs.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of a workbook. The value kept beside a formula is never trusted. */
final class Xlsx {
    private static final int MOST_COLUMNS = 100;

    private Xlsx() {}

    static Table open(byte[] file) {
        ZipLimits.check(file);
        try {
            var book =
                    new ReadableWorkbook(
                            new ByteArrayInputStream(file), new ReadingOptions(false, false));
            var sheet =
                    book.getSheets()
                            .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                            .orElseThrow();
            var rows = new Careful(sheet.openStream().iterator());
            var split = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
            return new Table("XLSX", StreamSupport.stream(split, false), () -> close(book));
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(e, "imports.file.broken");
        }
    }

    private static void close(ReadableWorkbook book) {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever the library throws at a damaged sheet is a damaged file. */
    private record Careful(Iterator<Row> rows) implements Iterator<RawRow> {
        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (RuntimeException e) {
                throw new Unreadable(e, "imports.file.broken");
            }
        }

        @Override
        public RawRow next() {
            return raw(rows.next());
        }
    }

    private static RawRow raw(Row row) {
        var cells = new ArrayList<String>();
        var computed = new HashSet<Integer>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            cells.add(cell == null ? "" : text(cell));
            if (cell != null && isComputed(cell)) {
                computed.add(i);
            }
        }
        return new RawRow(row.getRowNum(), cells, computed);
    }

    private static boolean isComputed(Cell cell) {
        return cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING -> cell.asString().strip();
            case FORMULA -> "=" + cell.getFormula();
            case BOOLEAN -> cell.asBoolean() ? "1" : "0";
            case ERROR -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case EMPTY -> "";
        };
    }
}
