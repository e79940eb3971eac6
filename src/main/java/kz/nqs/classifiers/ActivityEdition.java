package kz.nqs.classifiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition of OKED.
 *
 * @param actNumber the act that put it in force; empty for the one the platform came with
 */
public record ActivityEdition(
        int ordinal,
        String actNumber,
        @Nullable LocalDate actDate,
        @Nullable LocalDate validFrom) {}
