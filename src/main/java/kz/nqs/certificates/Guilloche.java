package kz.nqs.certificates;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The drawn ground of a document: woven border and rosette. To a reader of screens it is nothing. */
final class Guilloche {
    private static final float MM = 72 / 25.4f;
    private static final float INSET = 11 * MM;
    private static final float AMPLITUDE = 1.7f * MM;
    private static final int STRANDS = 4;

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
        float[] at(double t);
    }

    /** Draws it under what the first page holds. */
    static void under(PDDocument document) throws IOException {
        var page = document.getPage(0);
        try (var ink = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
            ink.saveGraphicsState();
            ink.beginMarkedContent(COSName.ARTIFACT);
            var ground = new Guilloche(ink, page.getMediaBox());
            ground.rosette();
            ground.border();
            ink.endMarkedContent();
            ink.restoreGraphicsState();
        }
    }

    private void rosette() throws IOException {
        ink.setStrokingColor(0.895f, 0.935f, 0.945f);
        ink.setLineWidth(0.35f);
        for (int k = 0; k < 14; k++) {
            var turn = k * 0.21;
            var radius = (34 + k * 2.1) * MM;
            draw(
                    720,
                    t -> {
                        var angle = 2 * Math.PI * t;
                        var r = radius + 8 * MM * Math.sin(12 * angle + turn);
                        return new float[] {
                            (float) (width / 2 + r * Math.cos(angle)),
                            (float) (height * 0.5 + r * Math.sin(angle))
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
        var across = width - 2 * INSET;
        var up = height - 2 * INSET;
        draw(900, t -> new float[] {x(t, across), INSET + wave(t, 33, phase)});
        draw(900, t -> new float[] {x(t, across), height - INSET + wave(t, 33, phase)});
        draw(1200, t -> new float[] {INSET + wave(t, 48, phase), y(t, up)});
        draw(1200, t -> new float[] {width - INSET + wave(t, 48, phase), y(t, up)});
    }

    private static float x(double t, float across) {
        return (float) (INSET + t * across);
    }

    private static float y(double t, float up) {
        return (float) (INSET + t * up);
    }

    private static float wave(double t, int waves, double phase) {
        return (float) (AMPLITUDE * Math.sin(2 * Math.PI * waves * t + phase));
    }

    private void line(float inset, float thickness) throws IOException {
        ink.setLineWidth(thickness);
        ink.addRect(inset, inset, width - 2 * inset, height - 2 * inset);
        ink.stroke();
    }

    private void draw(int steps, Curve curve) throws IOException {
        var start = curve.at(0);
        ink.moveTo(start[0], start[1]);
        for (int i = 1; i <= steps; i++) {
            var point = curve.at((double) i / steps);
            ink.lineTo(point[0], point[1]);
        }
        ink.stroke();
    }
}
