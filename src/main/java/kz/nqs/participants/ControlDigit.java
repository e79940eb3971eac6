package kz.nqs.participants;

import java.util.stream.IntStream;

/** The last of the twelve digits of an identification number, counted from the others. */
final class ControlDigit {
    private ControlDigit() {}

    static boolean isRight(String digits) {
        return digits.matches("\\d{12}") && of(digits) == digits.charAt(11) - '0';
    }

    /** Ten if the first eleven digits can have no control digit. */
    private static int of(String digits) {
        var first = weighed(digits, 1);
        return first < 10 ? first : weighed(digits, 3);
    }

    private static int weighed(String digits, int firstWeight) {
        return IntStream.range(0, 11)
                        .map(i -> (digits.charAt(i) - '0') * ((firstWeight - 1 + i) % 11 + 1))
                        .sum()
                % 11;
    }
}
