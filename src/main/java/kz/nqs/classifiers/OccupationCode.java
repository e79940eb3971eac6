package kz.nqs.classifiers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A code of the National Classifier of Occupations: eight digits, printed 7212-0-003. */
public record OccupationCode(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{4}-?\\d-?\\d{3}");

    public OccupationCode {
        if (!digits.matches("\\d{8}")) {
            throw new IllegalArgumentException("not an occupation code: " + digits);
        }
    }

    /** Reads a code with or without hyphens; empty if it is none. */
    public static Optional<OccupationCode> typed(String typed) {
        var code = typed.strip();
        return FORM.matcher(code).matches()
                ? Optional.of(new OccupationCode(code.replace("-", "")))
                : Optional.empty();
    }

    /**
     * Level 2 of a serial number: the eight digits, a single 0 where the occupation has no code.
     * 374-F2n.
     *
     * @throws IllegalArgumentException if the code is not of the national form
     */
    public static String inSerialNumber(@Nullable String nkz) {
        if (nkz == null) {
            return "0";
        }
        return typed(nkz)
                .map(OccupationCode::digits)
                .orElseThrow(() -> new IllegalArgumentException("not an occupation code: " + nkz));
    }

    /** The major group: its first digit. */
    public String majorGroup() {
        return digits.substring(0, 1);
    }

    @Override
    public String toString() {
        return "%s-%s-%s".formatted(digits.substring(0, 4), digits.charAt(4), digits.substring(5));
    }
}
