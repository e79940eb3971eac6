package kz.nqs.portal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.calendar.CalendarChange;
import kz.nqs.calendar.Recounted;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the calendar by act, and the form of a new one.
 *
 * @param last the one that can be withdrawn; null if none can
 */
record CalendarChangesPage(
        int year,
        List<Integer> years,
        List<CalendarChange> changes,
        @Nullable UUID last,
        Form form) {

    /**
     * What a change would do.
     *
     * @param numbers of the cases whose deadlines move
     * @param fixed how many appointments fall on the day that would be off
     */
    public record Preview(
            int year,
            Form form,
            CalendarChange change,
            List<Recounted> moved,
            Map<UUID, String> numbers,
            int fixed) {
        static final int SHOWN = 200;

        public List<Recounted> shown() {
            return moved.stream().limit(SHOWN).toList();
        }
    }
}
