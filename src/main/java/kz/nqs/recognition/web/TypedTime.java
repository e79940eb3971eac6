package kz.nqs.recognition.web;

import java.time.LocalTime;
import java.util.regex.Pattern;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/** An hour as people type it: {@code 9:00}, {@code 0900}, {@code 9.00}, {@code 09-00}. */
final class TypedTime {
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("([01]?[0-9]|2[0-3])[:.,\\- ]?([0-5][0-9])");

    private TypedTime() {}

    /** The hour of that field; null, and noted, if it cannot be read. */
    static @Nullable LocalTime of(Form form, String field) {
        var typed = form.value(field);
        var read = HOURS_AND_MINUTES.matcher(typed);
        if (!read.matches()) {
            form.wrong(field, typed.isEmpty() ? "form.required." + field : "form.time", typed);
            return null;
        }
        return LocalTime.of(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
    }
}
