package kz.nqs.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.nqs.law.Citation;

/**
 * One thing that happened.
 *
 * @param subject the case, draft or document it happened to
 * @param version the version of the subject after it
 * @param step key of the sentence that says it, {@code recognition.step.RemarksSent}
 */
public record Entry(
        String room,
        UUID subject,
        int version,
        Instant at,
        Author author,
        String step,
        Citation basis,
        Map<String, String> details) {}
