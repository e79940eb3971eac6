package kz.nqs.certificates;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes the paper of a document, form 2 of order 374: PDF/A-3a and PDF/UA-1, one page. */
@Component
class PaperMaker {
    private static final Pattern NOT_FOR_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Long names are set closer and smaller: a document is one page. */
    private static final List<String> LOOKS = List.of("roomy", "dense", "dense small");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kz.nqs");
    private final Vocabulary vocabulary;
    private final VerificationAddress address;
    private final byte[] sans = font("NotoSans-Regular");
    private final byte[] sansBold = font("NotoSans-Bold");
    private final byte[] serif = font("NotoSerif-Regular");
    private final byte[] serifBold = font("NotoSerif-Bold");

    PaperMaker(Vocabulary vocabulary, VerificationAddress address) throws IOException {
        this.vocabulary = vocabulary;
        this.address = address;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Drawn(byte[] bytes, int pages) {}

    byte[] make(RecognitionDocument document) {
        try {
            var looks = LOOKS.iterator();
            var paper = drawn(xhtml(document, looks.next()));
            while (paper.pages() > 1 && looks.hasNext()) {
                paper = drawn(xhtml(document, looks.next()));
            }
            return paper.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String xhtml(RecognitionDocument document, String look) {
        var code = QrCode.png(address.inCode(document.serial()));
        var paper =
                new Paper(
                        vocabulary.in(Lang.KK),
                        vocabulary.in(Lang.RU),
                        document,
                        "data:image/png;base64," + Base64.getEncoder().encodeToString(code),
                        new Bilingual(address.page(Lang.KK), address.page(Lang.RU)),
                        look);
        var xhtml = new StringOutput();
        templates.render("certificates/document.jte", paper, xhtml);
        return NOT_FOR_XML.matcher(xhtml.toString()).replaceAll(" ");
    }

    private Drawn drawn(String xhtml) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(parsed(xhtml), "about:blank");
        fonts(builder);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("kz.nqs");
        try (var renderer = builder.buildPdfRenderer();
                var bytes = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            Guilloche.under(renderer.getPdfDocument());
            renderer.getPdfDocument().save(bytes);
            return new Drawn(bytes.toByteArray(), renderer.getPdfDocument().getNumberOfPages());
        }
    }

    private void fonts(PdfRendererBuilder builder) {
        font(builder, sans, "Noto Sans", 400);
        font(builder, sansBold, "Noto Sans", 700);
        font(builder, serif, "Noto Serif", 400);
        font(builder, serifBold, "Noto Serif", 700);
    }

    private static void font(PdfRendererBuilder builder, byte[] font, String family, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] font(String name) throws IOException {
        return new ClassPathResource("fonts/" + name + ".ttf").getContentAsByteArray();
    }

    private static Document parsed(String xhtml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the paper's template is not well-formed", e);
        }
    }
}
