package kz.nqs.imports.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.nqs.imports.Batch;
import kz.nqs.imports.Import;
import kz.nqs.imports.KeptLine;
import kz.nqs.imports.Outcome;
import kz.nqs.imports.Problem;
import kz.nqs.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * A file before or after it is carried out.
 *
 * @param unchanged lines that change nothing, shown folded where all are shown
 * @param only the outcome that is shown alone; null for all
 * @param refused why it was not carried out or undone just now
 */
record BatchPage(
        Import<?> kind,
        Batch batch,
        Map<Outcome, Integer> counts,
        List<KeptLine> lines,
        List<KeptLine> unchanged,
        @Nullable Outcome only,
        int number,
        boolean canBeUndone,
        List<Problem> refused) {
    static final int LINES = 100;
    static final List<Outcome> QUIET = List.of(Outcome.UNCHANGED);
    static final List<Outcome> TOLD =
            Stream.of(Outcome.values()).filter(outcome -> !QUIET.contains(outcome)).toList();

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int told() {
        return TOLD.stream().mapToInt(this::count).sum();
    }

    /** How many records the file itself speaks of. */
    public int inFile() {
        return total() - count(Outcome.REMOVED);
    }

    /** What is said of a line, the same of several columns once. */
    public List<Said> said(KeptLine line, Words w) {
        return Said.of(line, kind, w);
    }

    public boolean waits() {
        return batch.state() == Batch.State.PROPOSED;
    }

    public boolean changes() {
        return counts.keySet().stream().anyMatch(Outcome::changes);
    }

    /** The numbers of the pages: first, last and those near; a gap is 0. */
    public List<Integer> pages() {
        var last = Math.ceilDiv(only == null ? told() : count(only), LINES);
        return IntStream.rangeClosed(1, last)
                .filter(n -> n == 1 || n == last || Math.abs(n - number) <= 2)
                .map(n -> Math.abs(n - number) == 2 && n != 1 && n != last ? 0 : n)
                .boxed()
                .toList();
    }

    public String address(@Nullable Outcome outcome, int page) {
        return "/imports/%s/%s?show=%s&page=%d"
                .formatted(batch.kind(), batch.id(), outcome == null ? "" : outcome.name(), page);
    }

    /** The heading of the column; the key itself where there is none. */
    public String column(String key, Words w) {
        return ColumnNames.of(kind, key, w);
    }
}
