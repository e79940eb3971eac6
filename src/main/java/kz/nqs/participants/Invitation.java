package kz.nqs.participants;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody may join a body in these roles, once, until that moment.
 *
 * @param email where the link is sent; whoever opens it may be registered under another address
 */
public record Invitation(UUID id, Body body, List<Role> roles, String email, Instant validUntil) {}
