package kz.nqs.centres;

import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.language.Bilingual;

/**
 * A recognition centre; {@code id} is that of its body.
 *
 * @param accreditationNumber four digits, level 5 of a serial number (374-F2n)
 * @param accreditedUntil the last day of the accreditation
 */
public record Centre(
        UUID id,
        Bilingual name,
        String accreditationNumber,
        LocalDate accreditedFrom,
        LocalDate accreditedUntil,
        Bilingual address,
        String phone,
        String email) {

    public boolean accreditedOn(LocalDate day) {
        return !day.isBefore(accreditedFrom) && !day.isAfter(accreditedUntil);
    }
}
