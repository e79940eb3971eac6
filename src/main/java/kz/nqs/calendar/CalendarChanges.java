package kz.nqs.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.nqs.calendar.AppointedDays.Broken;
import kz.nqs.journal.Author;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.law.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the production calendar by act: what would move, making one, withdrawing it. */
@Component
@Transactional
public class CalendarChanges {
    private static final String ROOM = "calendar";
    private final CalendarStore store;
    private final Recounting recounting;
    private final List<AppointedDays> appointed;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarChanges(
            CalendarStore store,
            Recounting recounting,
            List<AppointedDays> appointed,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.recounting = recounting;
        this.appointed = appointed;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All that were made, the newest first. */
    public List<CalendarChange> all() {
        return store.changes();
    }

    /** The one that can be withdrawn: the newest that holds, while its days are ahead. */
    public Optional<CalendarChange> last() {
        return store.changes().stream()
                .filter(CalendarChange::holds)
                .findFirst()
                .filter(this::isAhead);
    }

    /** What a change would do, or why it cannot be made; nothing changes. */
    public CalendarPreview preview(CalendarChange change) {
        var present = present();
        var hindrance = Hindrance.of(change, present, LocalDate.now(clock));
        if (hindrance.isPresent()) {
            return CalendarPreview.hindered(hindrance.get());
        }
        try {
            var proposed = HolidayRules.load().calendar(with(change));
            var broken = newlyBroken(proposed, present);
            return new CalendarPreview(null, recounting.moved(proposed), broken);
        } catch (YearNotLoaded _) {
            return CalendarPreview.hindered(Hindrance.NO_YEAR);
        }
    }

    /** Appointments that would not hold any more if that change were taken back. */
    public List<Broken> brokenWithout(UUID id) {
        var without = store.changes().stream().filter(c -> !c.id().equals(id)).toList();
        return newlyBroken(HolidayRules.load().calendar(without), present());
    }

    /** What holds now and would not any more; what is broken already is broken once. */
    private List<Broken> newlyBroken(WorkingCalendar proposed, WorkingCalendar present) {
        var known = brokenBy(present).stream().map(Broken::subject).collect(Collectors.toSet());
        return brokenBy(proposed).stream()
                .filter(broken -> !known.contains(broken.subject()))
                .toList();
    }

    private List<Broken> brokenBy(WorkingCalendar calendar) {
        return appointed.stream().flatMap(days -> days.brokenBy(calendar).stream()).toList();
    }

    /**
     * Makes the change; made twice is made once.
     *
     * @return the key of why it cannot be made, if it cannot
     */
    public Optional<String> make(CalendarChange change, Author author) {
        store.hold();
        if (store.changes().stream().anyMatch(c -> c.holds() && c.sameDays(change))) {
            return Optional.empty();
        }
        var hindrance = preview(change).hindrance();
        if (hindrance != null) {
            return Optional.of(hindrance);
        }
        store.add(change);
        recount(change, author, "calendar.step.Change");
        return Optional.empty();
    }

    /**
     * Takes the newest change back; taken back twice is taken back once.
     *
     * @return false if it is not the newest or its day has come
     */
    public boolean withdraw(UUID id, Author author) {
        store.hold();
        if (store.changes().stream().anyMatch(c -> c.id().equals(id) && !c.holds())) {
            return true;
        }
        var last = last().filter(c -> c.id().equals(id));
        last.ifPresent(
                change -> {
                    store.withdraw(id, author.name(), clock.instant());
                    recount(kept(id), author, "calendar.step.Withdraw");
                });
        return last.isPresent();
    }

    private void recount(CalendarChange change, Author author, String step) {
        var moved = recounting.moved(present());
        journal.record(
                new Entry(
                        ROOM,
                        change.id(),
                        store.version(),
                        clock.instant(),
                        author,
                        step,
                        Act.ORDER_391.paragraph("12"),
                        Map.of(
                                "off", String.valueOf(change.off()),
                                "worked", String.valueOf(change.worked()),
                                "act", change.cited().ru(),
                                "moved", String.valueOf(moved.size()))));
        move(change, moved, author);
    }

    /** Rooms first: whoever takes a step holds the case before its deadlines. */
    private void move(CalendarChange change, List<Recounted> moved, Author author) {
        events.publishEvent(new DeadlinesRecounted(change, moved, present(), author));
        recounting.move(moved, change, author);
    }

    /** Counted by a calendar that has just been left: counted again, in order. */
    void recountLate() {
        store.hold();
        var moved = recounting.moved(present());
        var newest = store.changes().stream().findFirst();
        if (!moved.isEmpty() && newest.isPresent()) {
            move(newest.get(), moved, Author.TIME);
        }
    }

    private CalendarChange kept(UUID id) {
        return store.changes().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private boolean isAhead(CalendarChange change) {
        return change.first().isAfter(LocalDate.now(clock));
    }

    private WorkingCalendar present() {
        return HolidayRules.load().calendar(store.changes());
    }

    private List<CalendarChange> with(CalendarChange change) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(change), store.changes().stream())
                .toList();
    }
}
