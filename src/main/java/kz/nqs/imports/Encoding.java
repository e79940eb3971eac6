package kz.nqs.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The encoding of a text by its bytes: marked, or UTF-8 where it is valid UTF-8, else Windows-1251,
 * where the letters that neither Kazakh nor Russian has are the Kazakh ones of KZ-1048.
 */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String IN_1251 = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
    private static final String IN_1048 = "ҚҺқһҰұӘӨҒҮөғәҢңү";
    private static final int SAMPLE = 1_000;

    private Encoding() {}

    record Decoded(String name, String text) {}

    static Decoded decoded(byte[] file) {
        var decoded = marked(file).or(() -> wide(file)).or(() -> utf8(file));
        var known = decoded.orElseGet(() -> new Decoded("Windows-1251", windows(file)));
        if (known.text().codePoints().limit(SAMPLE).anyMatch(Encoding::isOfNoText)) {
            throw new Unreadable("imports.file.no-table");
        }
        return known;
    }

    private static Optional<Decoded> marked(byte[] file) {
        return Bytes.startWith(file, 0xEF, 0xBB, 0xBF)
                ? Optional.of(new Decoded("UTF-8", text(file, 3, UTF_8)))
                : Bytes.startWith(file, 0xFF, 0xFE)
                        ? Optional.of(new Decoded("UTF-16", text(file, 2, UTF_16LE)))
                        : Bytes.startWith(file, 0xFE, 0xFF)
                                ? Optional.of(new Decoded("UTF-16", text(file, 2, UTF_16BE)))
                                : Optional.empty();
    }

    /** UTF-16 without a mark: separators and digits have a zero beside them. */
    private static Optional<Decoded> wide(byte[] file) {
        int[] zeros = {0, 0};
        for (int i = 0; i < Math.min(file.length, SAMPLE); i++) {
            zeros[i % 2] += file[i] == 0 ? 1 : 0;
        }
        return zeros[0] == zeros[1]
                ? Optional.empty()
                : Optional.of(
                        new Decoded(
                                "UTF-16",
                                text(file, 0, zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE)));
    }

    private static Optional<Decoded> utf8(byte[] file) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(new Decoded("UTF-8", text));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String windows(byte[] file) {
        var text = new StringBuilder(new String(file, WINDOWS));
        for (int i = 0; i < text.length(); i++) {
            var place = IN_1251.indexOf(text.charAt(i));
            if (place >= 0) {
                text.setCharAt(i, IN_1048.charAt(place));
            }
        }
        return text.toString();
    }

    private static boolean isOfNoText(int c) {
        return c < ' ' && c != '\t' && c != '\r' && c != '\n';
    }

    private static String text(byte[] file, int from, Charset charset) {
        return new String(file, from, file.length - from, charset);
    }
}
