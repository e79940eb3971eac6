package kz.nqs.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.imports.Batch.State;
import kz.nqs.journal.Author;
import kz.nqs.language.Lang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Files taken in, from sending to undoing: the only door of this room. */
@Component
@Transactional
public class Imports {
    public static final String ROOM = "imports";
    private final Kinds kinds;
    private final BatchStore batches;
    private final LineStore lines;
    private final Judging judging;
    private final CarryingOut carryingOut;
    private final Clock clock;

    Imports(
            Kinds kinds,
            BatchStore batches,
            LineStore lines,
            Judging judging,
            CarryingOut carryingOut,
            Clock clock) {
        this.kinds = kinds;
        this.batches = batches;
        this.lines = lines;
        this.judging = judging;
        this.carryingOut = carryingOut;
        this.clock = clock;
    }

    /** The kinds of files that are taken in. */
    public List<Import<?>> kinds() {
        return kinds.all();
    }

    public Optional<Import<?>> kind(String kind) {
        return kinds.named(kind);
    }

    public Optional<Batch> batch(UUID id) {
        return batches.find(id);
    }

    /** The last files of that kind, the newest first. */
    public List<Batch> ofKind(String kind) {
        return batches.ofKind(kind, 50);
    }

    /** Whether it is the one that can be undone. */
    public boolean isLast(Batch batch) {
        return batches.last(batch.kind()).filter(batch.id()::equals).isPresent();
    }

    public byte[] content(UUID batch) {
        return batches.content(batch);
    }

    public Map<Outcome, Integer> counts(UUID batch) {
        return lines.counts(batch);
    }

    /** Judged lines of these outcomes, errors first; what is known is named in that language. */
    public List<KeptLine> lines(
            Batch batch, List<Outcome> outcomes, int most, int skip, Lang lang) {
        return lines.shown(batch.id(), kinds.the(batch.kind()), outcomes, most, skip, lang);
    }

    /** Reads a file and keeps what it would change; nothing changes yet. */
    public Sent send(String kind, String fileName, byte[] file, Ordered ordered, Author author) {
        var seen = batches.holding(kind);
        var batch = Batches.sent(kind, fileName, file, ordered, author, clock.instant(), seen);
        var same = batches.proposed(batch);
        if (same.isPresent()) {
            return new Sent.Proposed(current(same.get(), seen));
        }
        try {
            batches.add(batch, file);
            var read = judging.read(kinds.the(kind), ordered, file);
            batches.readAs(batch.id(), read.how(), String.join("; ", read.passedOver()));
            return new Sent.Proposed(batches.find(batch.id()).orElseThrow());
        } catch (Unreadable e) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Sent.NotRead(e.problem());
        }
    }

    /**
     * Makes the changes, all or none; carried out twice is carried out once.
     *
     * @param leaveOut whether faulty lines may be left out
     */
    public Done carryOut(UUID id, boolean leaveOut, Author author) {
        var seen = batches.holding(batches.find(id).orElseThrow().kind());
        var batch = batches.find(id).orElseThrow();
        if (batch.state() != State.PROPOSED) {
            return new Done.Yes(batch);
        }
        if (batch.seen() != seen) {
            return new Done.ReadAgain(current(batch, seen));
        }
        return carryingOut
                .hindrance(batch, leaveOut, LocalDate.now(clock))
                .<Done>map(why -> new Done.No(List.of(why)))
                .orElseGet(() -> carriedOut(batch, author));
    }

    private Done carriedOut(Batch batch, Author author) {
        carryingOut.carryOut(kinds.the(batch.kind()), batch, author);
        return new Done.Yes(batches.find(batch.id()).orElseThrow());
    }

    /** Takes the last file of its kind back; undone twice is undone once. */
    public Done undo(UUID id, String reason, Author author) {
        batches.holding(batches.find(id).orElseThrow().kind());
        var batch = batches.find(id).orElseThrow();
        if (batch.state() == State.UNDONE) {
            return new Done.Yes(batch);
        }
        if (!isLast(batch)) {
            return new Done.No(List.of(Problem.error(0, "", "imports.undo.not-last")));
        }
        var why = carryingOut.undo(kinds.the(batch.kind()), batch, reason, author);
        return why.isEmpty() ? new Done.Yes(batches.find(id).orElseThrow()) : new Done.No(why);
    }

    /** The proposal is not wanted: it changes nothing and waits no longer. */
    public Batch decline(UUID id, Author author) {
        batches.holding(batches.find(id).orElseThrow().kind());
        var batch = batches.find(id).orElseThrow();
        if (batch.state() == State.PROPOSED) {
            carryingOut.decline(kinds.the(batch.kind()), batch, author);
        }
        return batches.find(id).orElseThrow();
    }

    /** The file as it compares with what there is now. */
    private Batch current(Batch batch, int seen) {
        if (batch.seen() == seen) {
            return batch;
        }
        judging.read(kinds.the(batch.kind()), batch.ordered(), batches.content(batch.id()));
        batches.readAgain(batch.id(), seen);
        return batches.find(batch.id()).orElseThrow();
    }
}
