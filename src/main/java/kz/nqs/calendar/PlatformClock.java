package kz.nqs.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/** Almaty time, moved ahead by whole days where the time machine was used. */
final class PlatformClock extends Clock {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private final Clock base;
    private final AtomicInteger shift;

    PlatformClock(Clock base, int shiftDays) {
        this(base, new AtomicInteger(shiftDays));
    }

    private PlatformClock(Clock base, AtomicInteger shift) {
        this.base = base;
        this.shift = shift;
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
        return new PlatformClock(base.withZone(zone), shift);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(Duration.ofDays(shift.get()));
    }
}
