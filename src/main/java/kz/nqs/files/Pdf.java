package kz.nqs.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;

/** A PDF that somebody sent in: whether it can be opened, and how its first page looks. */
final class Pdf {
    private Pdf() {}

    /** What was found on opening it. */
    sealed interface Opened {
        record Sound(int pages) implements Opened {}

        record Not(String why) implements Opened {}
    }

    static Opened open(byte[] content, Patience patience) {
        if (new Unfolding(content, patience).isTooMuch()) {
            return new Opened.Not("pdf-bomb");
        }
        try (var document = Loader.loadPDF(content)) {
            return opened(document, patience);
        } catch (InvalidPasswordException e) {
            return new Opened.Not("pdf-locked");
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            return new Opened.Not("pdf-broken");
        }
    }

    private static Opened opened(PDDocument document, Patience patience) {
        if (document.getNumberOfPages() == 0) {
            return new Opened.Not("pdf-broken");
        }
        return new ActiveContent(patience).isIn(document.getDocument())
                ? new Opened.Not("pdf-active")
                : new Opened.Sound(document.getNumberOfPages());
    }

    /** The first page, so many picture elements along its longer side. */
    static BufferedImage firstPage(byte[] content, int longest, Patience patience)
            throws IOException {
        try (var document = Loader.loadPDF(content)) {
            var box = document.getPage(0).getCropBox();
            var scale = longest / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            return new PageDrawing(document, patience).renderImage(0, scale, ImageType.RGB);
        }
    }
}
