package kz.nqs.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One copy, or the attempt at it.
 *
 * @param file where it lies; it was read again from beginning to end, and its sums agree
 * @param trouble key of what hindered it; null if it was made
 */
public record BackupEntry(
        Instant began, Instant ended, String file, long bytes, @Nullable String trouble) {}
