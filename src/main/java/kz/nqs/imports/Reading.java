package kz.nqs.imports;

import java.util.function.Consumer;

/** One reading of one file: rows go in, in order; judged lines come out. */
public interface Reading<R> {
    void row(Row row, Consumer<Line<R>> judged);

    /** The file is over; what was held back comes out. */
    void end(Consumer<Line<R>> judged);
}
