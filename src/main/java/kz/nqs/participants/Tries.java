package kz.nqs.participants;

import java.time.Duration;
import java.time.Instant;

/**
 * Tries of one account that were not right, or not yet known to be.
 *
 * @param since the first of them
 * @param freeFrom before it nothing is tried
 */
record Tries(int count, Instant since, Instant freeFrom) {
    static final int FREE = 5;
    static final Duration WITHIN = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    static Tries first(Instant now) {
        return new Tries(1, now, now);
    }

    /** How long is to be waited yet; zero if one may try. */
    Duration toWait(Instant now) {
        return now.isBefore(freeFrom) ? Duration.between(now, freeFrom) : Duration.ZERO;
    }

    /** One try more: the fifth within a quarter of an hour costs a minute, then twice as much. */
    Tries another(Instant now) {
        if (isForgotten(now)) {
            return first(now);
        }
        return new Tries(count + 1, since, now.plus(pause(count + 1)));
    }

    boolean isForgotten(Instant now) {
        return count < FREE
                ? now.isAfter(since.plus(WITHIN))
                : now.isAfter(freeFrom.plus(REMEMBERED));
    }

    private static Duration pause(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofMinutes(1L << Math.min(count - FREE, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
