package kz.nqs.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.language.Words;

/** Days that a room has appointed by counting, and that a change of the calendar may break. */
public interface AppointedDays {

    /** The appointments ahead that do not hold under that calendar. */
    List<Broken> brokenBy(WorkingCalendar calendar);

    /**
     * An appointment that does not hold.
     *
     * @param day appointed; not worked, or outside its window
     * @param workingDays how many it lies after the notice
     */
    record Broken(UUID subject, LocalDate day, boolean isOff, int workingDays, Window window) {
        public String why(Words w) {
            return isOff
                    ? w.say("calendar.broken.off")
                    : w.say(
                            "calendar.broken.window",
                            String.valueOf(workingDays),
                            String.valueOf(window.atLeast()),
                            String.valueOf(window.atMost()));
        }
    }
}
