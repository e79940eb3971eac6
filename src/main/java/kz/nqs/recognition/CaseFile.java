package kz.nqs.recognition;

import java.util.UUID;
import kz.nqs.law.EditionId;

/**
 * Settled when a case begins and the same for as long as it lives.
 *
 * @param number under which the application was registered
 * @param level of the national framework, 1 to 8
 * @param edition of order 374 in force on the day of registration
 */
public record CaseFile(
        UUID id,
        String number,
        UUID candidate,
        UUID centre,
        UUID profession,
        UUID programme,
        int level,
        EditionId edition) {

    /** One programme of one centre: such candidates may be heard together, 9(1). */
    boolean isAlike(CaseFile other) {
        return centre.equals(other.centre) && programme.equals(other.programme);
    }
}
