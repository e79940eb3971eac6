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
    public record Week(List<Day> days) {
        public LocalDate monday() {
            return days.getFirst().day();
        }

        public LocalDate sunday() {
            return days.getLast().day();
        }

        public int many() {
            return days.stream().mapToInt(Day::many).sum();
        }
    }

    /** One day: how many deadlines end on it, whether it is worked. */
    public record Day(LocalDate day, int many, boolean worked) {
        private static final int[] FULLER = {0, 2, 5, 10};

        /** From 0, nothing, to 4, very full. */
        public int fullness() {
            var level = 0;
            while (level < FULLER.length && many > FULLER[level]) {
                level++;
            }
            return level;
        }
    }
}
