package kz.nqs.participants;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return digits.matches("\\d{12}")
                && digits.charAt(4) < '4'
                && controlDigit(digits) == digits.charAt(11) - '0';
    }

    /** Ten if the first eleven digits can have no control digit. */
    private static int controlDigit(String digits) {
        var first = weighed(digits, 1);
        return first < 10 ? first : weighed(digits, 3);
    }

    private static int weighed(String digits, int firstWeight) {
        return IntStream.range(0, 11)
                        .map(i -> (digits.charAt(i) - '0') * ((firstWeight - 1 + i) % 11 + 1))
                        .sum()
                % 11;
    }

    /** Never the number itself: identifiers stay out of logs. */
    @Override
    public String toString() {
        return "IIN";
    }
}
