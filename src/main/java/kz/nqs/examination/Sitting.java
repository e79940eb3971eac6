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
        /** {@code 85,7}: for the eye, rounded down; what decides is counted in whole answers. */
        public String percent() {
            var tenths = 1000 * correct / questions;
            return tenths / 10 + "," + tenths % 10;
        }
    }

    /** One line of the technological card, carried out or not: 374-16. */
    public record Mark(int line, boolean performed, String note) {}

    /** 374-17: carried out according to the card means every line of it. */
    public boolean performed() {
        return !practice.isEmpty() && practice.stream().allMatch(Mark::performed);
    }

    /** Several candidates before one commission by one programme at one hour: 9(1). */
    public boolean isTogetherWith(Sitting other) {
        return programme.equals(other.programme)
                && day.equals(other.day)
                && time.equals(other.time)
                && isWhere(other)
                && commission.isOfThePeopleOf(other.commission);
    }

    public boolean isWhere(Sitting other) {
        return spaced(place).equalsIgnoreCase(spaced(other.place));
    }

    private static String spaced(String place) {
        return place.strip().replaceAll("\\s+", " ");
    }

    public boolean awaitsSignatureOf(UUID person) {
        return protocol != null
                && commission.signers().contains(person)
                && !signatures.containsKey(person);
    }
}
