package kz.nqs.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import kz.nqs.language.Bilingual;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A holiday on the same day each year, {@code moves} when it falls on a weekend. */
@JsonNaming(SnakeCaseStrategy.class)
record FixedHoliday(String day, int fromYear, int toYear, boolean moves, String kk, String ru) {
    boolean validIn(int year) {
        return fromYear <= year && year <= toYear;
    }

    LocalDate on(int year) {
        return MonthDay.parse("--" + day).atYear(year);
    }

    Bilingual name() {
        return new Bilingual(kk, ru);
    }
}
