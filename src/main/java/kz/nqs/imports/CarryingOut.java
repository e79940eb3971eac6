package kz.nqs.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.nqs.journal.Author;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import org.springframework.stereotype.Component;

/** Makes the changes of a file and takes them back, in the caller's transaction. */
@Component
class CarryingOut {
    private static final int HINDRANCES_SHOWN = 20;
    private final BatchStore batches;
    private final LineStore lines;
    private final Journal journal;
    private final Clock clock;

    CarryingOut(BatchStore batches, LineStore lines, Journal journal, Clock clock) {
        this.batches = batches;
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    Optional<Problem> hindrance(Batch batch, boolean leaveOut, LocalDate today) {
        var counts = lines.counts(batch.id());
        if (batch.ordered().validFrom().isAfter(today)) {
            return error("imports.carry-out.not-yet");
        }
        if (counts.keySet().stream().noneMatch(Outcome::changes)) {
            return error("imports.carry-out.nothing");
        }
        return counts.containsKey(Outcome.INVALID) && !leaveOut
                ? error("imports.carry-out.errors")
                : Optional.empty();
    }

    <R> void carryOut(Import<R> kind, Batch batch, Author author) {
        for (var part = lines.part(batch.id(), 0, false, kind.type());
                !part.changes().isEmpty();
                part = lines.part(batch.id(), part.last(), false, kind.type())) {
            kind.carryOut(batch.ordered(), part.changes());
        }
        var leftOut = lines.counts(batch.id()).getOrDefault(Outcome.INVALID, 0);
        batches.carriedOut(batch, leftOut, author.name());
        write(kind, batch, author, "imports.step.CarryOut", 1, Map.of());
    }

    /** Nothing happens if anything stands in the way: that is what comes back. */
    <R> List<Problem> undo(Import<R> kind, Batch batch, String reason, Author author) {
        var why = hindrances(kind, batch);
        if (why.isEmpty()) {
            for (var part = lines.part(batch.id(), Integer.MAX_VALUE, true, kind.type());
                    !part.changes().isEmpty();
                    part = lines.part(batch.id(), part.last(), true, kind.type())) {
                kind.undo(batch.ordered(), part.changes());
            }
            batches.undone(batch, author.name(), reason);
            write(kind, batch, author, "imports.step.Undo", 2, Map.of("reason", reason));
        }
        return why;
    }

    private <R> List<Problem> hindrances(Import<R> kind, Batch batch) {
        var found = new ArrayList<Problem>();
        for (var part = lines.part(batch.id(), 0, false, kind.type());
                !part.changes().isEmpty() && found.size() < HINDRANCES_SHOWN;
                part = lines.part(batch.id(), part.last(), false, kind.type())) {
            found.addAll(kind.hindrances(part.changes()));
        }
        return found.stream().limit(HINDRANCES_SHOWN).toList();
    }

    void decline(Import<?> kind, Batch batch, Author author) {
        batches.declined(batch, author.name());
        write(kind, batch, author, "imports.step.Decline", 1, Map.of());
    }

    private void write(
            Import<?> kind,
            Batch batch,
            Author author,
            String step,
            int version,
            Map<String, String> more) {
        var details = details(batch);
        details.putAll(more);
        journal.record(
                new Entry(
                        Imports.ROOM,
                        batch.id(),
                        version,
                        clock.instant(),
                        author,
                        step,
                        kind.basis(),
                        details));
    }

    private Map<String, String> details(Batch batch) {
        var details = new LinkedHashMap<String, String>();
        details.put("kind", batch.kind());
        details.put("file", batch.fileName());
        details.put("sha256", batch.sha256());
        details.put("act", batch.ordered().actNumber());
        details.put("actDate", batch.ordered().actDate().toString());
        lines.counts(batch.id())
                .forEach((outcome, count) -> details.put(outcome.name(), String.valueOf(count)));
        return details;
    }

    private static Optional<Problem> error(String key) {
        return Optional.of(Problem.error(0, "", key));
    }
}
