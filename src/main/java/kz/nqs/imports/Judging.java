package kz.nqs.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads a file of its kind from the first row to the last and keeps every judged line. */
@Component
class Judging {
    private final LineStore lines;

    Judging(LineStore lines) {
        this.lines = lines;
    }

    /** How the file was read, and the headings nobody knows. */
    record Read(String how, List<String> passedOver) {}

    /**
     * @throws Unreadable if no line of it can be read
     */
    <R> Read read(Import<R> kind, Ordered ordered, byte[] file) {
        lines.removeAll(ordered.batch());
        var kept = new Keeping<R>(ordered.batch());
        try (var table = Table.of(file)) {
            var rows = table.iterator();
            var headings = Headings.find(rows, kind.columns());
            var under = new Rows(headings);
            var reading = kind.reading(ordered);
            for (int count = 0; rows.hasNext(); count++) {
                if (count == Table.MOST_ROWS) {
                    throw new Unreadable("imports.file.too-many", String.valueOf(Table.MOST_ROWS));
                }
                under.row(rows.next()).ifPresent(row -> reading.row(row, kept::keep));
            }
            reading.end(kept::keep);
            kept.flush();
            if (kept.count == 0) {
                throw new Unreadable("imports.file.empty");
            }
            return new Read(table.how(), headings.passedOver());
        }
    }

    /** Lines are kept a part at a time. */
    private final class Keeping<R> {
        private final UUID batch;
        private final List<LineStore.Numbered<R>> waiting = new ArrayList<>();
        private int count;

        Keeping(UUID batch) {
            this.batch = batch;
        }

        void keep(Line<R> line) {
            waiting.add(new LineStore.Numbered<>(++count, line));
            if (waiting.size() == LineStore.PART) {
                flush();
            }
        }

        void flush() {
            if (!waiting.isEmpty()) {
                lines.add(batch, waiting);
                waiting.clear();
            }
        }
    }
}
