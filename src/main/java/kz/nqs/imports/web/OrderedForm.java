package kz.nqs.imports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.imports.Ordered;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The act that orders a change: its number, its day, and the day from which the change holds. */
@Component
record OrderedForm(Clock clock) {
    Optional<Ordered> read(Form form) {
        var number = form.required("act-number", 100);
        var today = LocalDate.now(clock);
        var date = day(form, "act-date", null);
        var from = day(form, "valid-from", today);
        if (date != null && date.isAfter(today)) {
            form.wrong("act-date", "imports.act.future");
        }
        if (date != null && from != null && from.isBefore(date)) {
            form.wrong("valid-from", "imports.act.before");
        }
        return form.isRight() && date != null && from != null
                ? Optional.of(new Ordered(UUID.randomUUID(), number, date, from))
                : Optional.empty();
    }

    private static @Nullable LocalDate day(Form form, String field, @Nullable LocalDate unsaid) {
        var typed = form.value(field);
        var said = typed.isEmpty() && unsaid != null ? unsaid.toString() : typed;
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException _) {
            form.wrong(field, "imports.act.day");
            return null;
        }
    }
}
