package kz.nqs.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** A table with separators; semicolon, comma or tab, whichever its first line has most of. */
final class Csv {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private Csv() {}

    static Table open(byte[] file) {
        var decoded = Encoding.decoded(file);
        var separator = separator(decoded.text());
        var reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(decoded.text());
        var rows = new Careful(reader.iterator());
        var split = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
        return new Table(
                "CSV, %s, «%s»".formatted(decoded.name(), separator == '\t' ? "Tab" : separator),
                StreamSupport.stream(split, false),
                () -> close(reader));
    }

    private static void close(CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var bare = first.replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream()
                .max((a, b) -> Long.compare(count(bare, a), count(bare, b)))
                .filter(most -> count(bare, most) > 0)
                .orElse(';');
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** A quotation that never ends, or a cell without end, is a damaged file. */
    private record Careful(Iterator<CsvRecord> records) implements Iterator<RawRow> {
        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException e) {
                throw new Unreadable(e, "imports.file.broken");
            }
        }

        @Override
        public RawRow next() {
            return raw(records.next());
        }
    }

    private static RawRow raw(CsvRecord row) {
        var cells = row.getFields().stream().map(Csv::plain).toList();
        var computed = new HashSet<Integer>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).startsWith("=")) {
                computed.add(i);
            }
        }
        return new RawRow(Math.toIntExact(row.getStartingLineNumber()), cells, computed);
    }

    /** Our own tables put an apostrophe before what a spreadsheet would take for a formula. */
    private static String plain(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
