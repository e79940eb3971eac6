package kz.nqs.papers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What identifies a paper: in full in the journal, shortened on every page. */
final class Code {
    private Code() {}

    /** {@code 2-1A2B-3C4D-5E6F-7081}: the version and the first 64 bits of what was hashed. */
    static String of(int version, byte[] said) {
        var hash = sha256(said).substring(0, 16).toUpperCase(Locale.ROOT);
        return version + "-" + String.join("-", hash.split("(?<=\\G.{4})"));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
