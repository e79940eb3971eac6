package kz.nqs.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.calendar.CalendarChange;
import kz.nqs.language.Bilingual;
import kz.nqs.ui.Days;
import kz.nqs.ui.Form;
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
        var off = Days.typed(form, "off");
        var worked = Days.typed(form, "worked");
        if (form.value("off").isEmpty() && form.value("worked").isEmpty()) {
            form.wrong("off", "calendar.form.no-day");
        }
        var act = new Bilingual(form.required("act-kk", 300), form.required("act-ru", 300));
        var number = form.required("act-number", 100);
        var date = Days.typed(form, "act-date");
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
}
