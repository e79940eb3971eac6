package kz.nqs.participants;

import java.util.Optional;

/** Business identification number of a legal entity: twelve digits, the last a control digit. */
public record Bin(String digits) {
    public Bin {
        if (!isRight(digits)) {
            throw new IllegalArgumentException("not a BIN");
        }
    }

    /** Reads what a person typed, spaces forgiven; empty if it is no BIN. */
    public static Optional<Bin> typed(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0-]", "");
        return isRight(digits) ? Optional.of(new Bin(digits)) : Optional.empty();
    }

    /** The fifth digit tells an entity (4 to 6) from a person (0 to 3). */
    private static boolean isRight(String digits) {
        return ControlDigit.isRight(digits) && digits.charAt(4) >= '4' && digits.charAt(4) <= '6';
    }
}
