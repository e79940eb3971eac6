package kz.nqs.portal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.calendar.CalendarChange;
import kz.nqs.calendar.Recounted;
import kz.nqs.ui.Form;

/**
 * What a change would do.
 *
 * @param numbers of the cases whose deadlines move
 * @param fixed how many appointments fall on the day that would be off
 */
record Preview(
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
