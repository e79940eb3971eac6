package kz.nqs.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes by which a kind of file begins. */
record Signature(int at, String hex) {

    static Signature hex(String hex) {
        return new Signature(0, hex);
    }

    static Signature text(String text) {
        return hex(HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    boolean begins(byte[] content) {
        var mark = HexFormat.of().parseHex(hex);
        return content.length >= at + mark.length
                && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }
}
