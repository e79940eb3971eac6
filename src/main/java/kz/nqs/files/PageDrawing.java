package kz.nqs.files;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages, but neither for ever nor with pictures that would fill the memory. */
final class PageDrawing extends PDFRenderer {
    private final Patience patience;

    PageDrawing(PDDocument document, Patience patience) {
        super(document);
        this.patience = patience;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Bounded(parameters);
    }

    private final class Bounded extends PageDrawer {
        Bounded(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            patience.check();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > Limits.PIXELS_WHOLE) {
                throw new IllegalStateException("a picture too large to be drawn");
            }
            super.drawImage(image);
        }
    }
}
