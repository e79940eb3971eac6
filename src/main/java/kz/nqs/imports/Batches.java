package kz.nqs.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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
                sha256(file),
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
                null);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
