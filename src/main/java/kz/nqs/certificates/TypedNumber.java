package kz.nqs.certificates;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a serial number that came through a keyboard, a letter or a telephone. */
final class TypedNumber {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?i).*(?:/v/|/documents/|number=)([^/?#&]+).*");
    private static final Pattern WORDS_BEFORE =
            Pattern.compile("^[\\s\\S]*[№:]|^(\\p{L}{2,}\\.?\\s+)+");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final int LONGEST = 500;

    private static final String[] ALIKE = {
        "OoОоӨөΟο", "lIi|ІіЇїı", "Zz", "ЗзЭэ", "Чч", "Ss", "бG", "", "BВв", "gq"
    };

    private TypedNumber() {}

    static Optional<SerialNumber> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var digits = digits(number(text));
        if (digits == null) {
            return Optional.empty();
        }
        return switch (digits.length()) {
            case 32 -> parts(digits, 8);
            case 25 -> parts(digits, 1);
            default -> Optional.empty();
        };
    }

    private static String number(String text) {
        return isPlain(text) ? text : numberWithin(text);
    }

    /** As it is printed and as codes carry it: nearly all that is ever asked for. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> (sign >= '0' && sign <= '9') || sign == '-');
    }

    private static String numberWithin(String text) {
        var line = ESCAPE.matcher(text.strip()).replaceAll("-").replaceAll("\\R", " ");
        var address = IN_ADDRESS.matcher(line);
        return address.matches()
                ? address.group(1).replaceFirst("(?i)\\.pdf$", "")
                : WORDS_BEFORE.matcher(line).replaceFirst("");
    }

    private static @Nullable String digits(String number) {
        var digits = new StringBuilder();
        for (var sign : number.codePoints().toArray()) {
            var digit = digit(sign);
            if (digit >= 0) {
                digits.append(digit);
            } else if (Character.isLetter(sign)) {
                return null;
            }
        }
        return digits.toString();
    }

    private static int digit(int sign) {
        if (sign >= '0' && sign <= '9') {
            return sign - '0';
        }
        for (int digit = 0; digit < ALIKE.length; digit++) {
            if (ALIKE[digit].indexOf(sign) >= 0) {
                return digit;
            }
        }
        return Character.isDigit(sign) ? Character.digit(sign, 10) : -1;
    }

    private static Optional<SerialNumber> parts(String digits, int occupation) {
        var rest = digits.substring(5 + occupation);
        try {
            return Optional.of(
                    new SerialNumber(
                            digits.substring(0, 5),
                            digits.substring(5, 5 + occupation),
                            Integer.parseInt(rest.substring(0, 1)),
                            LocalDate.parse(rest.substring(1, 7), SerialNumber.DAY),
                            rest.substring(7, 11),
                            Long.parseLong(rest.substring(11))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
