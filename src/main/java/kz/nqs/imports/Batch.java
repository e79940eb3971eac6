package kz.nqs.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent, and what became of it.
 *
 * @param readAs format, encoding and separator it was read in
 * @param passedOver headings of columns that nobody knows; empty if none
 * @param seen how often files of its kind had been carried out or undone when it was read
 * @param leftOut how many faulty lines were left out when it was carried out
 * @param undoneBy who undid it, or declined it before it was carried out
 * @param reason why it was undone; empty where it was not
 */
public record Batch(
        UUID id,
        String kind,
        String fileName,
        String sha256,
        String readAs,
        String passedOver,
        Ordered ordered,
        String sentBy,
        Instant sentAt,
        int seen,
        State state,
        int leftOut,
        @Nullable String carriedOutBy,
        @Nullable Instant carriedOutAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        String reason) {

    /** What became of the file. */
    public enum State {
        PROPOSED,
        CARRIED_OUT,
        UNDONE,
        DECLINED
    }
}
