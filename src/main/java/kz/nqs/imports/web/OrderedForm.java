package kz.nqs.imports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.imports.Ordered;
import kz.nqs.ui.Days;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;

/** The act that orders a change: its number, its day, and the day from which the change holds. */
@Component
record OrderedForm(Clock clock) {
    Optional<Ordered> read(Form form) {
        var number = form.required("act-number", 100);
        var today = LocalDate.now(clock);
        var date = Days.typed(form, "act-date");
        var from = Days.typed(form, "valid-from");
        if (date == null) {
            form.wrong("act-date", "imports.act.day");
        } else if (date.isAfter(today)) {
            form.wrong("act-date", "imports.act.future");
        }
        if (date != null && from != null && from.isBefore(date)) {
            form.wrong("valid-from", "imports.act.before");
        }
        var holds = from == null ? today : from;
        return form.isRight() && date != null
                ? Optional.of(new Ordered(UUID.randomUUID(), number, date, holds))
                : Optional.empty();
    }
}
