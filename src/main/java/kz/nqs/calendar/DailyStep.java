package kz.nqs.calendar;

import java.time.LocalDate;

/**
 * What time does by itself in a room when a day begins. Called once for every day, in order, also
 * for days on which the platform was down; must bear being called again.
 */
public interface DailyStep {
    void dayBegins(LocalDate day);
}
