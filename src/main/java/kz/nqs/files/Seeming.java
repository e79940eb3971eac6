package kz.nqs.files;

import static kz.nqs.files.Signature.hex;
import static kz.nqs.files.Signature.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file seems to be that is not taken in: said to whoever sent it. */
enum Seeming {
    PROGRAM(hex("4d5a"), hex("7f454c46"), hex("cffaedfe"), hex("cafebabe"), text("#!")),
    DOCUMENT(hex("d0cf11e0a1b11ae1"), text("{\\rtf")),
    ARCHIVE(
            text("PK"),
            text("Rar!"),
            hex("377abcaf271c"),
            hex("1f8b"),
            text("BZh"),
            hex("fd377a585a")),
    PICTURE(text("GIF8"), text("II*\0"), text("MM\0*"), text("BM"), new Signature(8, "57454250")),
    VIDEO(hex("1a45dfa3"), new Signature(8, "41564920"), new Signature(4, "66747970")),
    PAGE,
    TEXT,
    UNKNOWN;

    private static final int HEAD = 4096;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Signature> signatures;

    Seeming(Signature... signatures) {
        this.signatures = List.of(signatures);
    }

    static Seeming of(byte[] content) {
        var head =
                new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (text("PK").begins(content) && head.contains("[Content_Types].xml")) {
            return DOCUMENT;
        }
        if (new Signature(8, "61766966").begins(content)) { // avif, in the same box as video
            return PICTURE;
        }
        return Arrays.stream(values())
                .filter(seeming -> seeming.signatures.stream().anyMatch(s -> s.begins(content)))
                .findFirst()
                .orElseGet(() -> written(content, head.toLowerCase(Locale.ROOT)));
    }

    private static Seeming written(byte[] content, String head) {
        if (head.contains("<html") || head.contains("<!doctype") || head.contains("<script")) {
            return PAGE;
        }
        return head.contains("<svg") ? PICTURE : isText(content) ? TEXT : UNKNOWN;
    }

    private static boolean isText(byte[] content) {
        var head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head));
            return text.chars().noneMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
