package kz.nqs.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** Whether a paper can be archived and read aloud, in the judgement of veraPDF. */
public final class Judge {
    private static final List<PDFAFlavour> LAWS =
            List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judge() {}

    /** Nothing in the paper breaks PDF/A-3a or PDF/UA-1; it is left in target/papers to look at. */
    public static void finds_nothing_in(String name, byte[] paper) throws IOException {
        var folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(name + ".pdf"), paper);
        for (var law : LAWS) {
            assertThat(broken(law, paper)).as("%s as %s", name, law).isEmpty();
        }
    }

    static List<String> broken(PDFAFlavour law, byte[] paper) throws IOException {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(paper), law);
                var validator = foundry.createValidator(law, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() == Status.FAILED)
                    .map(Judge::words)
                    .distinct()
                    .toList();
        } catch (ModelParsingException | ValidationException | EncryptedPdfException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(TestAssertion test) {
        return test.getRuleId().getClause()
                + " "
                + test.getMessage()
                + " "
                + test.getErrorMessage();
    }

    /** What the paper says, in its order, with single spaces. */
    public static String text(byte[] paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("-\\R", "-")
                    .replaceAll("\\s+", " ");
        }
    }
}
