package kz.nqs.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Days that an act made working or not: a day off, a weekend day that is worked, or the one in
 * place of the other.
 *
 * @param act its title
 * @param withdrawnAt null while it holds
 */
public record CalendarChange(
        UUID id,
        @Nullable LocalDate off,
        @Nullable LocalDate worked,
        Bilingual act,
        String actNumber,
        LocalDate actDate,
        String madeBy,
        Instant madeAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    public boolean holds() {
        return withdrawnAt == null;
    }

    /** Whether it holds and is about a day of that year. */
    boolean isOn(int year) {
        return holds()
                && ((off != null && off.getYear() == year)
                        || (worked != null && worked.getYear() == year));
    }

    /** The earlier of its days. */
    public LocalDate first() {
        if (off != null && worked != null) {
            return off.isBefore(worked) ? off : worked;
        }
        return off != null ? off : java.util.Objects.requireNonNull(worked);
    }

    /** Title, number and day of the act, as it is cited beside a day. */
    public Bilingual cited() {
        var day =
                "%02d.%02d.%d"
                        .formatted(
                                actDate.getDayOfMonth(),
                                actDate.getMonthValue(),
                                actDate.getYear());
        return new Bilingual(
                "%s (%s № %s)".formatted(act.kk(), day, actNumber),
                "%s (от %s № %s)".formatted(act.ru(), day, actNumber));
    }

    /** What the journal keeps of it beside a day that has moved. */
    public Map<String, String> journaled() {
        return Map.of(holds() ? "calendarAct" : "calendarActWithdrawn", actNumber);
    }

    boolean sameDays(CalendarChange other) {
        return java.util.Objects.equals(off, other.off)
                && java.util.Objects.equals(worked, other.worked);
    }
}
