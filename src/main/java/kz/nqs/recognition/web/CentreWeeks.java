package kz.nqs.recognition.web;

import java.time.LocalDate;
import java.util.List;
import kz.nqs.language.Bilingual;

/**
 * The deadlines of a centre by the weeks in which they end.
 *
 * @param overdue how many have ended before today
 * @param missed those, as many as are shown
 * @param later how many end after the last week
 * @param week Monday of the week that is shown in full
 */
record CentreWeeks(
        Bilingual centre,
        int overdue,
        List<Ending> missed,
        List<Week> weeks,
        int later,
        LocalDate week,
        List<Ending> endings) {

    /** Monday to Sunday. */
    public record Week(List<EndingDay> days) {
        public LocalDate monday() {
            return days.getFirst().day();
        }

        public LocalDate sunday() {
            return days.getLast().day();
        }

        public int many() {
            return days.stream().mapToInt(EndingDay::many).sum();
        }
    }
}
