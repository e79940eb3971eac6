package kz.nqs.post;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When an e-mail that was not taken is tried again; after a day and a half it is given up. */
final class Retries {
    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(24));

    /** How long to wait after that many attempts; empty if there is to be no other. */
    static Optional<Duration> after(int attempts, Trouble trouble) {
        return trouble.isForGood() || attempts > WAITS.size()
                ? Optional.empty()
                : Optional.of(WAITS.get(attempts - 1));
    }

    private Retries() {}
}
