package kz.nqs.participants;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody entered from paper may open their own account, once, until that moment.
 *
 * @param centre that entered them and hands this out
 * @param subject the case in which it is handed out
 * @param email where a link is sent too; empty if none is known
 */
public record Claim(
        UUID id, UUID person, UUID centre, UUID subject, String email, Instant validUntil) {}
