package kz.nqs.files;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import kz.nqs.calendar.DailyStep;
import org.springframework.stereotype.Component;

/** What nobody went on sending for a day is not waited for any longer. */
@Component
class SweepOfUploads implements DailyStep {
    private static final Duration WAIT = Duration.ofDays(1);
    private final FileStore store;
    private final Clock clock;

    SweepOfUploads(FileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void dayBegins(LocalDate day) {
        store.discardUntouchedSince(clock.instant().minus(WAIT));
    }
}
