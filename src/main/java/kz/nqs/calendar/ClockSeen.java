package kz.nqs.calendar;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The latest moment the platform has seen, kept from one start to the next. */
record ClockSeen(JdbcClient jdbc) {
    private static final Logger LOG = LoggerFactory.getLogger(ClockSeen.class);

    /** Sets the clock no earlier than it was when the platform last ran. */
    PlatformClock resumed(PlatformClock clock) {
        latest().ifPresent(seen -> clock.notBefore(seen.toInstant()));
        return clock;
    }

    void note(PlatformClock clock) {
        var behind = clock.standingStill();
        if (behind.compareTo(Duration.ofSeconds(5)) > 0) {
            LOG.warn(
                    "the machine's clock is {} s behind what was recorded; time stands still",
                    behind.toSeconds());
        }
        jdbc.sql(
                        """
                        insert into clock_seen (one, at) values (true, :now)
                        on conflict (one) do update set at = greatest(clock_seen.at, excluded.at)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<OffsetDateTime> latest() {
        return jdbc.sql("select at from clock_seen").query(OffsetDateTime.class).optional();
    }
}
