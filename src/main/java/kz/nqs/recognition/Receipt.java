package kz.nqs.recognition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * 4: when an application came to the centre; it is registered on that day, reading 0007.
 *
 * @param whyLate why it was entered when the term of its check was over; empty if it was in time
 */
public record Receipt(LocalDate day, String whyLate) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public static Receipt on(LocalDate day) {
        return new Receipt(day, "");
    }

    /** What the journal says of an application on paper. */
    Map<String, String> journaled(LocalDate entered) {
        var said = new HashMap<String, String>();
        said.put("came", DAY.format(day));
        said.put("entered", DAY.format(entered));
        if (!whyLate.isEmpty()) {
            said.put("why-late", whyLate);
        }
        return said;
    }
}
