package kz.nqs.recognition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which exams of a centre are asked for.
 *
 * @param upTo the last day, included
 * @param missed whether also those of earlier days that are without a result
 * @param sittings if not null, only of these
 */
public record ExamsWanted(
        UUID centre,
        LocalDate from,
        LocalDate upTo,
        boolean missed,
        @Nullable List<UUID> sittings) {

    /** Today's and later ones, and what was missed. */
    public static ExamsWanted ahead(UUID centre, LocalDate today, @Nullable List<UUID> sittings) {
        return new ExamsWanted(centre, today, today.plusYears(2), true, sittings);
    }

    /** All of a month, those that are decided included. */
    public static ExamsWanted of(UUID centre, YearMonth month) {
        return new ExamsWanted(centre, month.atDay(1), month.atEndOfMonth(), false, null);
    }
}
