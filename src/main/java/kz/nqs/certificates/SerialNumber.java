package kz.nqs.certificates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a document of recognition, note to appendix 2 of order 374: {@code
 * XXXXX-XXXXXXXX-X-XXXXXX-XXXX-XXXXXXXX}.
 *
 * @param oked subclass of the activity, 5 digits
 * @param occupation the 8 digits of the occupation's code, or {@code 0} where it has none
 * @param level of the national framework, 1 to 8
 * @param examined the day of the procedure
 * @param centre the centre's number by its accreditation, 4 digits
 * @param ordinal of the document, at most 8 digits
 */
public record SerialNumber(
        String oked,
        String occupation,
        int level,
        LocalDate examined,
        String centre,
        long ordinal) {
    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern OCCUPATION = Pattern.compile("0|[0-9]{8}");

    public SerialNumber {
        if (!FIVE_DIGITS.matcher(oked).matches()
                || !OCCUPATION.matcher(occupation).matches()
                || level < 1
                || level > 8
                || examined.getYear() < 2000
                || examined.getYear() > 2099
                || !FOUR_DIGITS.matcher(centre).matches()
                || ordinal < 1
                || ordinal > 99_999_999) {
            throw new IllegalArgumentException(
                    "no serial number: %s %s %d %s %s %d"
                            .formatted(oked, occupation, level, examined, centre, ordinal));
        }
    }

    static SerialNumber of(ToIssue content, long ordinal) {
        var nkz = content.nkz();
        return new SerialNumber(
                content.oked(),
                nkz == null ? "0" : nkz.replace("-", ""),
                content.level(),
                content.examined(),
                content.accreditationNumber(),
                ordinal);
    }

    /** The number as a person typed, copied or scanned it; empty if it cannot be one. */
    public static Optional<SerialNumber> typed(String text) {
        return TypedNumber.read(text);
    }

    @Override
    public String toString() {
        return "%s-%s-%d-%s-%s-%08d"
                .formatted(oked, occupation, level, DAY.format(examined), centre, ordinal);
    }
}
