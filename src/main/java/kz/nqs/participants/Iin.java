package kz.nqs.participants;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Individual identification number: twelve digits, the last a control digit. 374-F1, 391-A. */
public record Iin(String digits) {
    public Iin {
        if (!isRight(digits)) {
            throw new IllegalArgumentException("not an IIN");
        }
    }

    /** Reads what a person typed, spaces forgiven; empty if it is no IIN. */
    public static Optional<Iin> typed(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0-]", "");
        return isRight(digits) ? Optional.of(new Iin(digits)) : Optional.empty();
    }

    /** The date of birth that the number says; empty for a foreigner's number without a century. */
    public Optional<LocalDate> born() {
        var century = (digits.charAt(6) - '1') / 2;
        if (digits.charAt(6) == '0' || century > 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(1800 + 100 * century + number(0, 2), number(2, 4), number(4, 6)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static boolean isRight(String digits) {
        return ControlDigit.isRight(digits) && digits.charAt(4) < '4';
    }

    /** Never the number itself: identifiers stay out of logs. */
    @Override
    public String toString() {
        return "IIN";
    }
}
