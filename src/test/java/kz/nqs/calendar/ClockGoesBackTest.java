package kz.nqs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("391-12/13")
@DisplayName("Часы машины переведены назад: время платформы стоит, но не идёт назад")
class ClockGoesBackTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant NOON = Instant.parse("2026-11-20T07:00:00Z");
    private final AtomicReference<Instant> machine = new AtomicReference<>(NOON);
    private final PlatformClock clock = new PlatformClock(new Settable(), 0);
    @Autowired JdbcClient jdbc;
    @Autowired Clock ofThePlatform;

    @Test
    void time_stands_still_until_the_machine_has_caught_up() {
        assertThat(clock.instant()).isEqualTo(NOON);
        machine.set(NOON.minus(Duration.ofHours(20)));
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(LocalDate.now(clock.withZone(ALMATY))).isEqualTo("2026-11-20");
        assertThat(clock.standingStill()).isEqualTo(Duration.ofHours(20));
        machine.set(NOON.plusSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
        assertThat(clock.standingStill()).isZero();
    }

    @Test
    void a_platform_that_starts_on_a_machine_put_back_goes_on_where_it_was() {
        var seen = new ClockSeen(jdbc);
        seen.note((PlatformClock) ofThePlatform);
        var before = ofThePlatform.instant().minusSeconds(60);
        assertThat(before).isAfter(NOON);
        assertThat(seen.resumed(clock).instant()).isAfter(before);
        seen.note(new PlatformClock(new Settable(), 0));
        assertThat(seen.resumed(new PlatformClock(new Settable(), 0)).instant()).isAfter(before);
    }

    /** The machine's own. */
    private final class Settable extends Clock {
        @Override
        public ZoneId getZone() {
            return ALMATY;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return machine.get();
        }
    }
}
