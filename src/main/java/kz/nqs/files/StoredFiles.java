package kz.nqs.files;

import static kz.nqs.files.Receipt.Refused.because;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.files.Receipt.Elsewhere;
import kz.nqs.files.Receipt.Later;
import kz.nqs.files.Receipt.Sound;
import kz.nqs.files.Receipt.Underway;
import org.springframework.stereotype.Component;

/**
 * The room's only door: a file begins, comes in piece by piece, is examined when all of it is here,
 * and is kept from the moment its holder takes it, in the holder's transaction.
 */
@Component
public class StoredFiles {
    private final FileStore store;
    private final Bench bench;
    private final Previews previews;

    StoredFiles(FileStore store, Bench bench, Previews previews) {
        this.store = store;
        this.bench = bench;
        this.previews = previews;
    }

    /**
     * Begins a file, or goes on with the same one that was begun before.
     *
     * @param announced SHA-256 as the sender counted it; empty if not told
     */
    public Receipt begin(UUID holder, String label, String name, long size, String announced) {
        var clean = FileName.clean(name);
        if (size <= 0) {
            return because("empty", clean);
        }
        if (size > Limits.FILE) {
            return because("large", clean, Limits.megabytes(size), Limits.megabytes(Limits.FILE));
        }
        var held = store.held(holder);
        var wanted =
                new Upload(
                        UUID.randomUUID(), holder, label, clean, (int) size, 0, announced, false);
        return held.stream()
                .filter(wanted::isSame)
                .findFirst()
                .<Receipt>map(Underway::new)
                .orElseGet(() -> begun(wanted, held));
    }

    private Receipt begun(Upload wanted, List<Upload> held) {
        var together = held.stream().mapToLong(Upload::size).sum() + wanted.size();
        if (together > Limits.TOGETHER || held.size() >= Limits.COUNT) {
            return because(
                    "together",
                    wanted.name(),
                    Limits.megabytes(together),
                    Limits.megabytes(Limits.TOGETHER),
                    String.valueOf(Limits.COUNT));
        }
        store.add(wanted);
        return new Underway(wanted);
    }

    /** Adds the next piece; a piece that is here already, or does not follow, changes nothing. */
    public Receipt append(UUID id, int start, byte[] piece) {
        if (piece.length > 0 && !store.append(id, start, piece)) {
            return new Elsewhere(store.upload(id).map(Upload::received).orElse(0));
        }
        var now = store.upload(id).orElseThrow();
        return piece.length == 0 && now.received() != start
                ? new Elsewhere(now.received())
                : new Underway(now);
    }

    /** Examines a file all of which is here; may be asked again. */
    public Receipt examine(UUID id) {
        var known = store.file(id);
        if (known.isPresent()) {
            return new Sound(known.get());
        }
        var upload = store.upload(id).filter(Upload::isComplete).orElseThrow();
        return switch (bench.does(patience -> examined(upload, patience))) {
            case Bench.Result.Done<Receipt>(var receipt) -> receipt;
            case Bench.Result.Busy<Receipt> _ -> new Later();
            case Bench.Result.Failed<Receipt> _ ->
                    refused(id, because("unreadable", upload.name()));
        };
    }

    private Receipt examined(Upload upload, Patience patience) {
        var content = content(upload.id());
        var sha256 = Digest.of(content);
        if (!upload.announced().isEmpty() && !upload.announced().equals(sha256)) {
            return refused(upload.id(), because("damaged", upload.name()));
        }
        return switch (Inspection.of(upload.name(), content, patience)) {
            case Inspection.Found.Not(var why) -> refused(upload.id(), why);
            case Inspection.Found.Sound(var type, var pages) -> {
                var file =
                        new StoredFile(
                                upload.id(), upload.name(), type, upload.size(), sha256, pages);
                store.examined(file);
                yield new Sound(file);
            }
        };
    }

    private Receipt refused(UUID id, Receipt.Refused why) {
        store.discard(id);
        return why;
    }

    /** From now on the file is its holder's and stays; part of the caller's transaction. */
    public void keep(UUID id) {
        store.keep(id);
    }

    /** Everything kept for one holder is another's now; part of the caller's transaction. */
    public void handOver(UUID from, UUID to) {
        store.handOver(from, to);
    }

    /** The file is gone, kept or not; part of the caller's transaction. */
    public void discard(UUID id) {
        store.discard(id);
    }

    /** Everything of a holder that is no more is gone; part of the caller's transaction. */
    public void discardAll(UUID holder) {
        store.discardAll(holder);
    }

    public Optional<Upload> upload(UUID id) {
        return store.upload(id);
    }

    /** What was begun for a holder and is not kept yet. */
    public List<Upload> unfinished(UUID holder) {
        return store.held(holder).stream().filter(upload -> !upload.isKept()).toList();
    }

    /** Hands the file out as it came in; no more than a piece of it is in memory. */
    public void write(UUID id, OutputStream out) throws IOException {
        var size = store.upload(id).orElseThrow().size();
        for (int at = 0; at < size; ) {
            var piece = store.piece(id, at);
            out.write(piece);
            at += piece.length;
        }
    }

    public byte[] content(UUID id) {
        var bytes = new ByteArrayOutputStream(store.upload(id).orElseThrow().size());
        try {
            write(id, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** How it looks upright, as JPEG; empty if it cannot be drawn, or not now. */
    public Optional<byte[]> preview(UUID id, PreviewSize size) {
        return store.file(id).flatMap(file -> previews.of(file, size, () -> content(id)));
    }
}
