package kz.nqs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.calendar.CalendarChange;
import kz.nqs.calendar.CalendarChanges;
import kz.nqs.imports.Officers;
import kz.nqs.journal.Author;
import kz.nqs.language.Bilingual;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.People;
import org.jspecify.annotations.Nullable;

/** The administrator changes the calendar by an act; one change, to be taken back in the end. */
final class CalendarActs {
    final CalendarChanges changes;
    final Author administrator;
    private final House house;
    private final String number;
    private @Nullable CalendarChange made;

    CalendarActs(House house, String number) {
        this.house = house;
        this.number = number;
        changes = house.the(CalendarChanges.class);
        administrator = Officers.of(house.the(People.class), "sergey", BodyKind.ADMINISTRATOR);
    }

    void make(CalendarChange change) {
        assertThat(changes.make(change, administrator)).isEmpty();
        made = change;
    }

    CalendarChange made() {
        return Objects.requireNonNull(made);
    }

    void takeBack() {
        assertThat(changes.withdraw(made().id(), administrator)).isTrue();
        made = null;
    }

    /** The calendar is the same for all tests of the run. */
    void leaveAsItWas() {
        if (made != null) {
            takeBack();
        }
    }

    CalendarChange dayOff(LocalDate day) {
        return change(day, null);
    }

    CalendarChange change(@Nullable LocalDate off, @Nullable LocalDate worked) {
        return new CalendarChange(
                UUID.randomUUID(),
                off,
                worked,
                new Bilingual("Қаулы", "Постановление"),
                number,
                house.today(),
                administrator.name(),
                house.the(Clock.class).instant(),
                null,
                null);
    }

    static String written(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
