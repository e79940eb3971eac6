package kz.nqs.demonstration;

import java.time.Instant;

/** An e-mail that was sent, as listed. */
public record OutboxLine(long ordinal, Instant at, String addressee, String subject) {}
