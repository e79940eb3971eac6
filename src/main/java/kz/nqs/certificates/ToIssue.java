package kz.nqs.certificates;

import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a document of recognition says, form 2 of order 374.
 *
 * @param holderName in full, as in the identity document
 * @param accreditationNumber the centre's number by its accreditation, 4 digits
 * @param nkz the national form of the occupation's code, {@code 7212-0-003}; null where the
 *     classifier has none
 * @param oked subclass of the activity, 5 digits
 * @param level of the national framework, 1 to 8
 * @param examined the day of the procedure
 * @param validityYears as the register of professions has it; null without limit
 */
public record ToIssue(
        UUID recognition,
        UUID holder,
        String holderName,
        UUID centre,
        Bilingual centreName,
        String accreditationNumber,
        String headName,
        Bilingual professionName,
        @Nullable String nkz,
        String oked,
        int level,
        LocalDate examined,
        @Nullable Integer validityYears) {

    /**
     * @throws IllegalArgumentException if no serial number can be made of it
     */
    public ToIssue {
        if (validityYears != null && validityYears < 1) {
            throw new IllegalArgumentException("valid for " + validityYears + " years");
        }
        var occupation = nkz == null ? "0" : nkz.replace("-", "");
        var _ = new SerialNumber(oked, occupation, level, examined, accreditationNumber, 1);
    }
}
