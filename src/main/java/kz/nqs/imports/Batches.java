package kz.nqs.imports;

import java.time.Instant;
import kz.nqs.journal.Author;

/** A file as it has just been sent. */
final class Batches {
    private Batches() {}

    static Batch sent(
            String kind,
            String fileName,
            byte[] file,
            Ordered ordered,
            Author author,
            Instant now,
            int seen) {
        return new Batch(
                ordered.batch(),
                kind,
                fileName,
                Sha256.of(file),
                "",
                "",
                ordered,
                author.name(),
                now,
                seen,
                Batch.State.PROPOSED,
                0,
                null,
                null,
                null,
                null,
                "");
    }
}
