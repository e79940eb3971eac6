package kz.nqs.calendar;

import java.util.UUID;
import kz.nqs.calendar.Deadlines.Whose;

/** An open deadline whose last day has moved with the calendar. */
public record Recounted(
        String room, UUID subject, String label, Deadline before, Deadline now, Whose whose) {}
