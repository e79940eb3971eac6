package kz.nqs.recognition.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.letters.Letter;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What only the centre is shown of a case.
 *
 * @param entered of an application on paper: when it was entered
 * @param toBeHanded letters that wait to be handed over under signature
 * @param recheck the remarks and what has changed since, while the check is open
 */
record ForRegistrar(@Nullable Entered entered, List<Letter> toBeHanded, @Nullable Recheck recheck) {

    /** The check as it begins: what was right and is unchanged is ticked, and may be unticked. */
    Form check() {
        return recheck == null
                ? Form.empty()
                : ticked(Stream.of(FilePart.values()).filter(recheck::isAsItWas));
    }

    /** All parts ticked as right, to be sent by whoever has looked at them. */
    static Form allRight() {
        return ticked(Stream.of(FilePart.values()));
    }

    /** The field of the form in which a part is checked. */
    static String field(FilePart part) {
        return "part-" + part.name().toLowerCase(Locale.ROOT);
    }

    private static Form ticked(Stream<FilePart> parts) {
        return Form.filled(parts.collect(Collectors.toMap(ForRegistrar::field, _ -> "right")));
    }
}
