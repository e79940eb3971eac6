package kz.nqs.participants;

import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** RFC 4648 without padding, for a number of bytes that needs none. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException("not a multiple of five bytes");
        }
        var number = new BigInteger(1, bytes);
        var length = bytes.length * Byte.SIZE / BITS;
        return IntStream.range(0, length)
                .map(i -> number.shiftRight(BITS * (length - 1 - i)).intValue() & 31)
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** In groups of four, to be typed from paper. */
    static String inGroups(String text) {
        return String.join("-", text.split("(?<=\\G.{4})"));
    }
}
