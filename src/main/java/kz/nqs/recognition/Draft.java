package kz.nqs.recognition;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application being typed.
 *
 * @param owner the candidate, or the registrar who enters an application filed on paper
 * @param fields of form 1, as typed
 * @param submitted the case it has become; null until then
 * @param version grows with every saving
 * @param corrects the case whose application is put right by it; null while none is filed
 */
public record Draft(
        UUID id,
        UUID owner,
        UUID centre,
        UUID profession,
        int level,
        boolean onPaper,
        Map<String, String> fields,
        Instant savedAt,
        @Nullable UUID submitted,
        int version,
        @Nullable UUID corrects) {

    /** What a window shows: the version it was opened with, and itself. */
    public record Seen(int version, UUID window) {}

    /** Paper comes from many people: no two of it are the same. */
    boolean isSameApplication(Draft other) {
        return !onPaper
                && !other.onPaper
                && corrects == null
                && other.corrects == null
                && centre.equals(other.centre)
                && profession.equals(other.profession)
                && level == other.level;
    }
}
