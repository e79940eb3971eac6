package kz.nqs.calendar;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the calendar of this node at the version of the database: at once where the change was
 * made, within seconds elsewhere. Every node looks for itself.
 */
@Component
@EnableScheduling
class CalendarReload {
    private final WorkingCalendar calendar;
    private final CalendarStore store;
    private final CalendarChanges changes;
    private int version;
    private boolean lateOnes;

    CalendarReload(WorkingCalendar calendar, CalendarStore store, CalendarChanges changes) {
        this.calendar = calendar;
        this.store = store;
        this.changes = changes;
    }

    @TransactionalEventListener
    void on(DeadlinesRecounted changed) {
        reload();
    }

    /**
     * What was counted by the old calendar while the change was being made is counted again a round
     * later, when its transaction is over.
     */
    @Scheduled(fixedDelay = 5_000)
    void look() {
        if (lateOnes) {
            changes.recountLate();
            lateOnes = false;
        }
        reload();
    }

    private synchronized void reload() {
        var now = store.version();
        if (now != version) {
            calendar.become(HolidayRules.load().calendar(store.changes()));
            version = now;
            lateOnes = true;
        }
    }
}
