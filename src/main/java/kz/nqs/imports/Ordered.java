package kz.nqs.imports;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The act by which a file is carried out.
 *
 * @param batch the file
 * @param validFrom the day from which what it says holds
 */
public record Ordered(UUID batch, String actNumber, LocalDate actDate, LocalDate validFrom) {}
