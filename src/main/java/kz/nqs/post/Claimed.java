package kz.nqs.post;

import java.util.UUID;

/** An e-mail that is due, in the hands of one transaction. */
record Claimed(UUID id, String kind, UUID subject, int attempts) {}
