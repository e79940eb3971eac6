package kz.nqs.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All wordings of one act, in order; each runs until the next comes into force. */
public final class Editions<R> {
    private final Act act;
    private final NavigableMap<LocalDate, Edition<R>> byDay;

    private Editions(Act act, NavigableMap<LocalDate, Edition<R>> byDay) {
        this.act = act;
        this.byDay = byDay;
    }

    public static <R> Editions<R> of(Amendment madeBy, R rules) {
        return new Editions<R>(madeBy.edition().act(), new TreeMap<>()).with(madeBy, rules);
    }

    /** An amending order changes the wording before it, so it is written here as a change to it. */
    public Editions<R> amended(Amendment by, UnaryOperator<R> change) {
        return with(by, change.apply(byDay.lastEntry().getValue().rules()));
    }

    /**
     * @throws NoEditionInForce if the day is before the first wording held
     */
    public Edition<R> inForceOn(LocalDate day) {
        var entry = byDay.floorEntry(day);
        if (entry == null) {
            throw new NoEditionInForce(act, day);
        }
        return entry.getValue();
    }

    /**
     * @throws NoEditionInForce if no wording came into force on exactly that day
     */
    public Edition<R> edition(EditionId id) {
        var edition = inForceOn(id.inForceFrom());
        if (!edition.id().equals(id)) {
            throw new NoEditionInForce(act, id.inForceFrom());
        }
        return edition;
    }

    public Collection<Edition<R>> all() {
        return byDay.values();
    }

    private Editions<R> with(Amendment by, R rules) {
        var from = by.edition().inForceFrom();
        if (by.edition().act() != act || (!byDay.isEmpty() && !from.isAfter(byDay.lastKey()))) {
            throw new IllegalArgumentException(by + " does not follow the wordings of " + act);
        }
        var days = new TreeMap<>(byDay);
        days.put(from, new Edition<>(by.edition(), by, rules));
        return new Editions<>(act, days);
    }
}
