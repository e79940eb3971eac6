package kz.nqs.certificates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of recognition as issued.
 *
 * @param validUntil its last day; null without limit
 * @param annulledOn the day from which it does not hold good; null as a rule
 */
public record RecognitionDocument(
        SerialNumber serial,
        ToIssue content,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate annulledOn) {

    public Status statusOn(LocalDate day) {
        if (annulledOn != null && !day.isBefore(annulledOn)) {
            return Status.ANNULLED;
        }
        return validUntil != null && day.isAfter(validUntil) ? Status.EXPIRED : Status.VALID;
    }
}
