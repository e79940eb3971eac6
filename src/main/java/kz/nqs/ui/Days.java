package kz.nqs.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as people type it: {@code 31.12.2027}, or as browsers used to send it. */
public final class Days {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[d.M.uuuu][uuuu-MM-dd]")
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final Predicate<String> LOOKS_RIGHT =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}").asMatchPredicate();
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    private Days() {}

    public static String asTyped(LocalDate day) {
        return AS_TYPED.format(day);
    }

    /** Null if nothing was typed, or nothing that is a day: then the form says so. */
    public static @Nullable LocalDate typed(Form form, String field) {
        var typed = form.value(field);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed, TYPED);
        } catch (DateTimeParseException unread) {
            form.wrong(field, LOOKS_RIGHT.test(typed) ? "form.day.none" : "form.day", typed);
            return null;
        }
    }
}
