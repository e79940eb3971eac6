package kz.nqs.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did it: a person, for a body or for themselves; or time, the platform itself.
 *
 * @param name as it was on that day
 * @param role key of the role acted in
 */
public record Author(@Nullable UUID person, @Nullable UUID body, String name, String role) {
    public static final Author TIME = new Author(null, null, "", "TIME");

    public boolean isTime() {
        return person == null;
    }
}
