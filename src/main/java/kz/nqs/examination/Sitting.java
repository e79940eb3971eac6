package kz.nqs.examination;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * One candidate before one commission on one day: 374-9.
 *
 * @param protocol number of the protocol, null until there is a decision
 * @param signatures who has signed the protocol, with the day
 */
public record Sitting(
        UUID id,
        UUID centre,
        UUID programme,
        LocalDate day,
        LocalTime time,
        String place,
        Lang language,
        Commission commission,
        @Nullable Theory theory,
        List<Mark> practice,
        @Nullable String protocol,
        Map<UUID, LocalDate> signatures) {

    /** Right answers out of all questions: 374-15. */
    public record Theory(int correct, int questions) {
        /** For the eye only, rounded down; what decides is counted in whole answers. */
        public int percent() {
            return 100 * correct / questions;
        }
    }

    /** One line of the technological card, carried out or not: 374-16. */
    public record Mark(int line, boolean performed, String note) {}

    /** 374-17: carried out according to the card means every line of it. */
    public boolean performed() {
        return !practice.isEmpty() && practice.stream().allMatch(Mark::performed);
    }

    public boolean awaitsSignatureOf(UUID person) {
        return protocol != null
                && commission.signers().contains(person)
                && !signatures.containsKey(person);
    }
}
