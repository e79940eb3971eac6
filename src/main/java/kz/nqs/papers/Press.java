package kz.nqs.papers;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerFactory;
import kz.nqs.papers.Papers.Finish;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes PDF/A-3a and PDF/UA-1 of XHTML; fonts and colours are read for the first paper. */
@Component
@Lazy
class Press {
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // else every paper looks through all jars for them, which takes a third of its time
        named(DocumentBuilderFactory.class, DocumentBuilderFactory.newDefaultInstance());
        named(TransformerFactory.class, TransformerFactory.newDefaultInstance());
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Fonts fonts = new Fonts();
    private final DocumentBuilderFactory parsers = parsers();

    Press() throws IOException {}

    Drawn draw(String xhtml, Finish finish) throws IOException {
        var builder = builder();
        builder.withW3cDocument(parsed(xhtml), "about:blank");
        try (var renderer = builder.buildPdfRenderer();
                var bytes = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            var pdf = renderer.getPdfDocument();
            finish.of(pdf);
            pdf.save(bytes);
            return new Drawn(bytes.toByteArray(), pdf.getNumberOfPages());
        }
    }

    private PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        fonts.into(builder);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("kz.nqs");
        return builder;
    }

    private Document parsed(String xhtml) throws IOException {
        try {
            return parser().parse(new InputSource(new StringReader(fonts.readable(xhtml))));
        } catch (SAXException e) {
            throw new IllegalStateException("the paper's template is not well-formed", e);
        }
    }

    private synchronized DocumentBuilder parser() {
        try {
            return parsers.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> void named(Class<T> factory, T implementation) {
        var property = factory.getName();
        System.setProperty(
                property, System.getProperty(property, implementation.getClass().getName()));
    }

    private static DocumentBuilderFactory parsers() {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return factory;
    }
}
