package kz.nqs.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.calendar.CalendarChange;
import kz.nqs.language.Bilingual;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a change: one or two days, and the act in both languages. */
@Component
class CalendarChangeForm {
    private final Clock clock;

    CalendarChangeForm(Clock clock) {
        this.clock = clock;
    }

    /** Empty if something is to be put right; the form says what. */
    Optional<CalendarChange> read(Form form, String author) {
        var off = day(form, "off");
        var worked = day(form, "worked");
        if (form.value("off").isEmpty() && form.value("worked").isEmpty()) {
            form.wrong("off", "calendar.form.no-day");
        }
        var act = new Bilingual(form.required("act-kk", 300), form.required("act-ru", 300));
        var number = form.required("act-number", 100);
        var date = day(form, "act-date");
        if (form.value("act-date").isEmpty()) {
            form.wrong("act-date", "calendar.form.day");
        } else if (date != null && date.isAfter(LocalDate.now(clock))) {
            form.wrong("act-date", "calendar.form.future");
        }
        return form.isRight() && date != null
                ? Optional.of(
                        new CalendarChange(
                                UUID.randomUUID(),
                                off,
                                worked,
                                act,
                                number,
                                date,
                                author,
                                clock.instant(),
                                null,
                                null))
                : Optional.empty();
    }

    /** The field that a hindrance speaks of. */
    static String field(CalendarChange change, String hindrance) {
        return change.off() == null || hindrance.endsWith("NO_WEEKEND") ? "worked" : "off";
    }

    private static @Nullable LocalDate day(Form form, String field) {
        var typed = form.value(field);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            form.wrong(field, "calendar.form.day");
            return null;
        }
    }
}
