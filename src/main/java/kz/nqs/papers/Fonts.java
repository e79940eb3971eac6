package kz.nqs.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The four fonts of all papers: Noto Sans and Noto Serif, Latin and Cyrillic. */
final class Fonts {
    private static final int UNREADABLE = 0xFFFD;
    private final byte[] sans = font("NotoSans-Regular");
    private final byte[] sansBold = font("NotoSans-Bold");
    private final byte[] serif = font("NotoSerif-Regular");
    private final byte[] serifBold = font("NotoSerif-Bold");
    private final BitSet letters = letters(sans);

    Fonts() throws IOException {
        letters.and(letters(sansBold));
        letters.and(letters(serif));
        letters.and(letters(serifBold));
        letters.set('\t');
        letters.set('\n');
        letters.set('\r');
    }

    void into(PdfRendererBuilder builder) {
        font(builder, sans, "Noto Sans", 400);
        font(builder, sansBold, "Noto Sans", 700);
        font(builder, serif, "Noto Serif", 400);
        font(builder, serifBold, "Noto Serif", 700);
    }

    /** With � in place of what these fonts do not have: neither PDF/A nor XML may hold it. */
    String readable(String text) {
        if (text.codePoints().allMatch(letters::get)) {
            return text;
        }
        return text.codePoints()
                .map(letter -> letters.get(letter) ? letter : UNREADABLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static BitSet letters(byte[] font) throws IOException {
        try (var read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var known = new BitSet();
            var table = read.getUnicodeCmapLookup();
            for (int letter = ' '; letter <= Character.MAX_CODE_POINT; letter++) {
                known.set(letter, table.getGlyphId(letter) != 0);
            }
            return known;
        }
    }

    private static void font(PdfRendererBuilder builder, byte[] font, String family, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] font(String name) throws IOException {
        return new ClassPathResource("fonts/" + name + ".ttf").getContentAsByteArray();
    }
}
