package kz.nqs.participants;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody may join a body in these roles, once, until that moment.
 *
 * @param email where the link is sent: whoever joins signs in with it; empty for the first
 *     administrator, who reads the link in the log
 */
public record Invitation(UUID id, Body body, List<Role> roles, String email, Instant validUntil) {

    /** Whether it was made for the one who signs in with that address. */
    public boolean isFor(String login) {
        return email.isEmpty() || email.equalsIgnoreCase(login);
    }

    /** {@code a•••@example.kz}: known again by its owner, of no use to others. */
    public String masked() {
        return email.replaceFirst("^(.)[^@]*", "$1•••");
    }
}
