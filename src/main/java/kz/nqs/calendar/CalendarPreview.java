package kz.nqs.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the calendar would do.
 *
 * @param hindrance key of why it cannot be made; null if it can
 * @param moved open deadlines and their last day before and after
 * @param broken appointments that would not hold any more
 */
public record CalendarPreview(
        @Nullable String hindrance, List<Recounted> moved, List<AppointedDays.Broken> broken) {
    static CalendarPreview hindered(Hindrance why) {
        return new CalendarPreview(why.key(), List.of(), List.of());
    }
}
