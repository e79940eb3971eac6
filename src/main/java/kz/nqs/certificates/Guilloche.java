package kz.nqs.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The drawn ground of a document: woven border and rosette. To a reader of screens it is nothing.
 */
final class Guilloche {
    private static final float MM = 72 / 25.4f;
    private static final float INSET = 11 * MM;
    private static final float AMPLITUDE = 1.7f * MM;
    private static final int STRANDS = 3;
    private static final int STEPS = 14;
    private static final byte[] DRAWN = drawn();

    private final PDPageContentStream ink;
    private final float width;
    private final float height;

    private Guilloche(PDPageContentStream ink, PDRectangle sheet) {
        this.ink = ink;
        this.width = sheet.getWidth();
        this.height = sheet.getHeight();
    }

    /** A curve from 0 to 1. */
    private interface Curve {
        double[] at(double t);
    }

    /** Puts it under what the first page holds. */
    static void under(PDDocument document) throws IOException {
        var page = document.getPage(0).getCOSObject();
        var ground = document.getDocument().createCOSStream();
        try (var stream = ground.createRawOutputStream()) {
            stream.write(DRAWN);
        }
        ground.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        var contents = new COSArray();
        contents.add(ground);
        switch (page.getDictionaryObject(COSName.CONTENTS)) {
            case COSArray streams -> contents.addAll(streams);
            case COSBase stream -> contents.add(stream);
        }
        page.setItem(COSName.CONTENTS, contents);
    }

    /** Drawn once, packed: it is the same on every document. */
    private static byte[] drawn() {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var ink = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
                ink.saveGraphicsState();
                ink.beginMarkedContent(COSName.ARTIFACT);
                var ground = new Guilloche(ink, page.getMediaBox());
                ground.rosette();
                ground.border();
                ink.endMarkedContent();
                ink.restoreGraphicsState();
            }
            var stream = (COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            return stream.createRawInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rosette() throws IOException {
        ink.setStrokingColor(0.86f, 0.915f, 0.93f);
        ink.setLineWidth(0.3f);
        ring(47, 13, 18, 9);
        ring(23, 9, 10, 7);
    }

    /** Waves around a circle, each turned a little against the one before. Lengths in mm. */
    private void ring(double radius, double amplitude, int waves, int strands) throws IOException {
        for (int k = 0; k < strands; k++) {
            var turn = 2 * Math.PI * k / strands;
            draw(
                    waves * STEPS,
                    t -> {
                        var angle = 2 * Math.PI * t;
                        var r = MM * (radius + amplitude * Math.sin(waves * angle + turn));
                        return new double[] {
                            width / 2 + r * Math.cos(angle), height / 2 + r * Math.sin(angle)
                        };
                    });
        }
    }

    private void border() throws IOException {
        ink.setStrokingColor(0.38f, 0.58f, 0.66f);
        ink.setLineWidth(0.4f);
        for (int k = 0; k < STRANDS; k++) {
            var phase = 2 * Math.PI * k / STRANDS;
            strand(phase);
        }
        ink.setStrokingColor(0.043f, 0.31f, 0.424f);
        line(INSET - AMPLITUDE - 0.7f * MM, 0.9f);
        line(INSET + AMPLITUDE + 0.7f * MM, 0.4f);
    }

    /** One wave along each side; a whole number of waves, so that they meet in the corners. */
    private void strand(double phase) throws IOException {
        side(33, phase, (along, off) -> new double[] {x(along), INSET + off});
        side(33, phase, (along, off) -> new double[] {x(along), height - INSET + off});
        side(48, phase, (along, off) -> new double[] {INSET + off, y(along)});
        side(48, phase, (along, off) -> new double[] {width - INSET + off, y(along)});
    }

    /** Where a wave is on the sheet: how far along its side, how far off its line. */
    private interface Side {
        double[] at(double along, double off);
    }

    private void side(int waves, double phase, Side side) throws IOException {
        draw(waves * STEPS, t -> side.at(t, AMPLITUDE * Math.sin(2 * Math.PI * waves * t + phase)));
    }

    private double x(double along) {
        return INSET + along * (width - 2 * INSET);
    }

    private double y(double along) {
        return INSET + along * (height - 2 * INSET);
    }

    private void line(float inset, float thickness) throws IOException {
        ink.setLineWidth(thickness);
        ink.addRect(inset, inset, width - 2 * inset, height - 2 * inset);
        ink.stroke();
    }

    private void draw(int steps, Curve curve) throws IOException {
        for (int i = 0; i <= steps; i++) {
            var point = curve.at((double) i / steps);
            if (i == 0) {
                ink.moveTo(rounded(point[0]), rounded(point[1]));
            } else {
                ink.lineTo(rounded(point[0]), rounded(point[1]));
            }
        }
        ink.stroke();
    }

    /** To a hundredth of a point: more would only make the file larger. */
    private static float rounded(double length) {
        return Math.round(length * 100) / 100f;
    }
}
