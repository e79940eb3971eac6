package kz.nqs.calendar;

import java.time.LocalDate;
import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** Why a day is not worked, or why a weekend day is. */
public sealed interface DayOff {

    /** Saturday or Sunday. */
    record Weekend() implements DayOff {}

    /** A national, state or religious holiday on its own day. */
    record Holiday(Bilingual name) implements DayOff {}

    /** The working day that is off because a holiday fell on a weekend. */
    record InPlaceOf(LocalDate holiday, Bilingual name) implements DayOff {}

    /** A day off moved here by an act from a weekend day that is worked. */
    record Moved(LocalDate worked, Bilingual act) implements DayOff {}

    /** A working day that an act made a day off, with nothing worked for it. */
    record ByAct(Bilingual act) implements DayOff {}

    static @Nullable DayOff weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? new Weekend() : null;
    }
}
