package kz.nqs.portal.web;

import java.util.List;
import java.util.UUID;
import kz.nqs.calendar.CalendarChange;
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
        Form form) {}
