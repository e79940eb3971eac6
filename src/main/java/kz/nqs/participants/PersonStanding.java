package kz.nqs.participants;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as they stand.
 *
 * @param enteredBy the centre that entered them, as long as they have no account
 */
record PersonStanding(Identifiers identifiers, @Nullable UUID enteredBy, int version) {}
