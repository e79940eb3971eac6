package kz.nqs.participants;

import java.util.Locale;

/** Sixteen letters and figures that open an account; 80 bits that can be typed from paper. */
final class ClaimCode {
    private static final int BYTES = 10;

    private ClaimCode() {}

    static String fresh() {
        return Base32.inGroups(Base32.of(Digests.random(BYTES)));
    }

    static String path(String code) {
        return "/claim/" + code;
    }

    /** What is kept of a code; the same in whatever way it was typed. */
    static String hash(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Digests.sha256(plain.replace('0', 'O').replace('1', 'I').replace('8', 'B'));
    }
}
