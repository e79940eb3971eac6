package kz.nqs.portal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.calendar.AppointedDays.Broken;
import kz.nqs.calendar.CalendarChange;
import kz.nqs.calendar.Recounted;
import kz.nqs.ui.Form;

/**
 * What a change would do.
 *
 * @param broken appointments that would not hold any more
 * @param numbers of the cases shown
 */
record Preview(
        int year,
        Form form,
        CalendarChange change,
        List<Recounted> moved,
        List<Broken> broken,
        Map<UUID, String> numbers) {
    public static final int SHOWN = 200;

    public List<Recounted> shown() {
        return moved.stream().limit(SHOWN).toList();
    }
}
