import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import kz.nqs.calendar.DayOff;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Term;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Bilingual;
import kz.nqs.law.Act;

/** Ten million deadlines begin to run, each of another term and day, and are looked at. */
class Deadlines {
    static final int MANY = 10_000_000;

    void main() {
        var off = new HashMap<LocalDate, DayOff>();
        for (int year = 2024; year <= 2027; year++) {
            for (var day : List.of("01-01", "01-02", "01-07", "03-08", "03-21", "03-22", "03-23", "05-01", "05-07", "05-09", "07-06", "08-30", "10-25", "12-16")) {
                off.put(LocalDate.parse(year + "-" + day), new DayOff.Holiday(new Bilingual("мереке", "праздник")));
            }
        }
        var calendar = new WorkingCalendar(List.of(2024, 2025, 2026, 2027), off, List.of());
        var terms = new Term[20];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = Term.workingDays(i + 1, Act.ORDER_374.paragraph("5(1)"));
        }
        var days = LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2027, 10, 1)).toArray(LocalDate[]::new);
        var threads = ManagementFactory.getThreadMXBean();
        var today = LocalDate.of(2026, 11, 21);
        for (int round = 1; round <= 7; round++) {
            var missed = 0;
            var began = System.nanoTime();
            var cpu = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < MANY; i++) {
                var deadline = Deadline.running(terms[i % 20], days[i % days.length], calendar);
                missed += deadline.allows(today) ? 0 : 1;
            }
            System.out.printf(
                    "round %d: %,d deadlines in %.3f s (%.3f s of a processor), %,d missed%n",
                    round, MANY, (System.nanoTime() - began) / 1e9,
                    (threads.getCurrentThreadCpuTime() - cpu) / 1e9, missed);
        }
    }
}
