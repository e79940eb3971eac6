package kz.nqs.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.nqs.calendar.DayOff.ByAct;
import kz.nqs.calendar.DayOff.Holiday;
import kz.nqs.calendar.DayOff.InPlaceOf;
import kz.nqs.calendar.DayOff.Moved;
import kz.nqs.language.Bilingual;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Law on holidays, Labour Code articles 84 and 85: fixed days with their years of validity, the
 * days that move when they fall on a weekend, those that do not, and transfers by act.
 */
@JsonNaming(SnakeCaseStrategy.class)
record HolidayRules(
        List<Integer> years,
        List<FixedHoliday> holidays,
        Map<Integer, LocalDate> kurbanAit,
        List<Transfer> transfers) {

    private static final Bilingual KURBAN_AIT =
            new Bilingual("Құрбан айттың бірінші күні", "Первый день Курбан-айта");

    /** So many years further the law says which days are off; acts of each year add to it. */
    private static final int FURTHER = 10;

    static HolidayRules load() {
        try (var in = HolidayRules.class.getResourceAsStream("/calendar/rules.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), HolidayRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorkingCalendar calendar() {
        return calendar(List.of());
    }

    /** With what acts have changed since the rules were written down. */
    WorkingCalendar calendar(List<CalendarChange> changes) {
        var off = new TreeMap<LocalDate, DayOff>();
        var worked = new ArrayList<LocalDate>();
        var further = further();
        years.forEach(year -> addYear(year, off));
        further.forEach(year -> addYear(year, off));
        transfers.forEach(t -> off.put(t.off(), new Moved(t.worked(), t.act())));
        transfers.forEach(t -> worked.add(t.worked()));
        for (var change : changes) {
            if (change.holds()) {
                add(change, off, worked);
            }
        }
        var all = Stream.concat(years.stream(), further.stream()).toList();
        further.removeIf(year -> changes.stream().anyMatch(change -> change.isOn(year)));
        return new WorkingCalendar(all, off, worked, further);
    }

    private Set<Integer> further() {
        var last = years.getLast();
        return IntStream.rangeClosed(last + 1, last + FURTHER)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(
            CalendarChange change, NavigableMap<LocalDate, DayOff> off, List<LocalDate> worked) {
        var dayOff = change.off();
        var day = change.worked();
        if (dayOff != null) {
            off.put(
                    dayOff,
                    day == null ? new ByAct(change.cited()) : new Moved(day, change.cited()));
        }
        if (day != null) {
            worked.add(day);
        }
    }

    private void addYear(int year, NavigableMap<LocalDate, DayOff> off) {
        for (var holiday : holidays) {
            if (holiday.validIn(year)) {
                off.put(holiday.on(year), new Holiday(holiday.name()));
            }
        }
        var ait = kurbanAit.get(year);
        if (ait != null) {
            off.put(ait, new Holiday(KURBAN_AIT));
        }
        for (var holiday : holidays) {
            if (holiday.moves() && holiday.validIn(year)) {
                makeUpFor(holiday, holiday.on(year), off);
            }
        }
    }

    /**
     * Law on holidays, article 5: the next working day after a holiday that fell on a weekend is
     * off.
     */
    private static void makeUpFor(
            FixedHoliday holiday, LocalDate day, NavigableMap<LocalDate, DayOff> off) {
        if (DayOff.weekend(day) == null) {
            return;
        }
        var next = day.plusDays(1);
        while (DayOff.weekend(next) != null || off.containsKey(next)) {
            next = next.plusDays(1);
        }
        off.put(next, new InPlaceOf(day, holiday.name()));
    }
}
