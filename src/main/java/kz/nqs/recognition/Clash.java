package kz.nqs.recognition;

import java.util.Set;
import java.util.UUID;

/**
 * Another exam at that hour.
 *
 * @param number of its case
 * @param people who sit on both commissions
 * @param isThere whether it is held in the same place
 * @param isTogether whether it is one exam of several candidates, and hinders nothing: 9(1)
 */
public record Clash(String number, Set<UUID> people, boolean isThere, boolean isTogether) {

    /** Nobody can be in two places. */
    public boolean isImpossible() {
        return !isThere && !people.isEmpty();
    }
}
