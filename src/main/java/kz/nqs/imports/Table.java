package kz.nqs.imports;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A table as it was sent: rows one by one, never all at once.
 *
 * @param how how it was read: format, encoding, separator
 */
record Table(String how, Stream<RawRow> rows, Runnable closing) implements AutoCloseable {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ROWS = 50_000;

    /** XLSX or CSV, told apart by the first bytes and never by the name. */
    static Table of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Unreadable("imports.file.too-large");
        }
        if (Bytes.startWith(file, 'P', 'K', 3, 4)) {
            return Xlsx.open(file);
        }
        if (Bytes.startWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable("imports.file.old-or-locked");
        }
        if (Bytes.startWith(file, '%', 'P', 'D', 'F')) {
            throw new Unreadable("imports.file.no-table");
        }
        return Csv.open(file);
    }

    Iterator<RawRow> iterator() {
        return rows.iterator();
    }

    @Override
    public void close() {
        closing.run();
    }
}
