package kz.nqs.papers;

import java.time.Instant;
import java.util.UUID;
import kz.nqs.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it was made; it never changes, newer facts make a newer version.
 *
 * @param version 1 for the first of its kind and language in a case
 * @param sha256 of its bytes, also in the journal
 */
public record KeptPaper(
        UUID id,
        String kind,
        String lang,
        int version,
        @Nullable UUID letter,
        String mediaType,
        String sha256,
        Instant madeAt) {

    /** Whether a reader of that language is given this one. */
    public boolean isFor(Lang reader) {
        return lang.equals(Occasion.BOTH) || lang.equals(reader.code());
    }
}
