package kz.nqs.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a centre are asked for, and in what order.
 *
 * @param text words of a name in any order, parts of a number, or a whole IIN
 * @param state name of a state, {@link #OPEN}, or empty for any
 * @param overdueOn only what should have been done before that day
 */
public record CasesWanted(
        UUID centre,
        String text,
        String state,
        @Nullable UUID profession,
        @Nullable LocalDate examDay,
        @Nullable LocalDate overdueOn,
        Order order) {
    /** Cases that wait on somebody. */
    public static final String OPEN = "open";

    /** How the list is sorted. */
    public enum Order {
        NEWEST("registered desc, number desc"),
        DEADLINE("due, number"),
        NAME("candidate_name collate \"kk-x-icu\", number"),
        EXAM("exam_day, number");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }
}
