package kz.nqs.looks;

import java.time.Instant;
import java.util.UUID;
import kz.nqs.journal.Author;

/**
 * Somebody looked at one thing on one day, once or more.
 *
 * @param subject the case it belongs to, or the body whose people were listed
 * @param number of the case or document, as the person knows it; empty for a body
 */
public record Look(
        Author by,
        UUID subject,
        String number,
        Shown shown,
        Instant first,
        Instant last,
        int times) {}
