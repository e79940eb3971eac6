package kz.nqs.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Almaty time, moved ahead by whole days where the time machine was used. It never goes back: where
 * the machine's clock is put back, it stands still until that has caught up.
 */
final class PlatformClock extends Clock {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private final Clock base;
    private final AtomicInteger shift;
    private final AtomicReference<Instant> latest;

    PlatformClock(Clock base, int shiftDays) {
        this(base, new AtomicInteger(shiftDays), new AtomicReference<>(Instant.MIN));
    }

    private PlatformClock(Clock base, AtomicInteger shift, AtomicReference<Instant> latest) {
        this.base = base;
        this.shift = shift;
        this.latest = latest;
    }

    static PlatformClock almaty(int shiftDays) {
        return new PlatformClock(Clock.system(ALMATY), shiftDays);
    }

    void shiftTo(int days) {
        shift.set(days);
    }

    int shiftDays() {
        return shift.get();
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PlatformClock(base.withZone(zone), shift, latest);
    }

    @Override
    public Instant instant() {
        return notBefore(machine());
    }

    /** It is at least that moment, whatever the machine says. */
    Instant notBefore(Instant moment) {
        return latest.accumulateAndGet(moment, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** How far the machine's clock has fallen behind; zero as a rule. */
    Duration standingStill() {
        return Duration.between(machine(), instant());
    }

    private Instant machine() {
        return base.instant().plus(Duration.ofDays(shift.get()));
    }
}
