package kz.nqs.calendar;

import java.time.LocalDate;

/** Nobody may count days of a year whose production calendar is not loaded. */
public final class YearNotLoaded extends RuntimeException {
    YearNotLoaded(LocalDate day) {
        super("No production calendar is loaded for " + day.getYear());
    }
}
