package kz.nqs.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.language.Bilingual;
import kz.nqs.papers.Judge;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
@Tag("374-F2")
@DisplayName("Приказ № 374, приложение 2 — форма документа о признании")
class Appendix2Test {
    private static final LocalDate ISSUED = LocalDate.of(2026, 12, 10);
    @Autowired PaperMaker papers;

    @Test
    void every_field_of_the_form_is_on_the_paper_in_both_languages() throws Exception {
        var text = text(papers.make(document(Examples.locksmith())));
        assertThat(text)
                .contains("ТОО «Центр признания профессиональных квалификаций «Біліктілік»")
                .contains("«Біліктілік» кәсіптік біліктілікті тану орталығы» ЖШС")
                .contains("КӘСІПТІК БІЛІКТІЛІКТІ ТАНУ ТУРАЛЫ ҚҰЖАТ")
                .contains("ДОКУМЕНТ О ПРИЗНАНИИ ПРОФЕССИОНАЛЬНОЙ КВАЛИФИКАЦИИ")
                .contains("сериялық № · серийный № 25110-72120003-4-071226-0042-00001234")
                .contains(Examples.HOLDER + " берілді және оның Электр-газбен дәнекерлеуші")
                .contains("кәсібі бойынша кәсіптік біліктілігін таниды")
                .contains("Выдан " + Examples.HOLDER + " и признает его профессиональную")
                .contains("квалификацию по профессии Электрогазосварщик")
                .contains("Ұлттық біліктілік шеңберінің 4-деңгейі")
                .contains("4-й уровень национальной рамки квалификаций")
                .contains("Берілген күні: 10.12.2026")
                .contains("Дата выдачи: 10.12.2026")
                .contains("Қолданылу мерзімі: 09.12.2031 күніне дейін (осы күнді қоса алғанда)")
                .contains("Срок действия: до 09.12.2031 включительно")
                .contains("Тану орталығының басшысы: Руководитель Центра признания: Ғалымжан Һ. Ң.")
                .contains("Қолы · Подпись");
    }

    @Test
    void a_document_without_limit_says_so() throws Exception {
        var text = text(papers.make(document(Examples.withoutOccupationCode())));
        assertThat(text)
                .contains("25110-0-4-071226-0042-00001234")
                .contains("Қолданылу мерзімі: мерзімі шектелмеген")
                .contains("Срок действия: без ограничения срока");
    }

    @Test
    void every_kazakh_letter_can_be_read_back() throws Exception {
        var letters = "Әә Іі Ңң Ғғ Үү Ұұ Ққ Өө Һһ Ёё № « » —";
        assertThat(text(papers.make(document(named(letters, "Кәсіп"))))).contains(letters);
    }

    @Test
    void the_code_on_the_page_leads_to_the_verification_of_this_document() throws Exception {
        var document = document(Examples.locksmith());
        assertThat(scanned(papers.make(document)))
                .isEqualTo("HTTP://LOCALHOST:8080/V/" + document.serial())
                .matches("[0-9A-Z $%*+./:-]+");
    }

    @Test
    void it_is_one_page_of_a4_however_long_the_names() throws Exception {
        for (int length = 1; length <= 300; length += 23) {
            var name = "Әбдіғаппарова-Ғ ".repeat(20).substring(0, Math.min(length, 200));
            var paper = papers.make(document(named(name, longName(length))));
            assertOneSheet(paper);
        }
        var usual = papers.make(document(Examples.locksmith()));
        assertOneSheet(usual);
    }

    private static void assertOneSheet(byte[] paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            var sheet = pdf.getPage(0).getMediaBox();
            assertThat(Math.round(sheet.getWidth() / 72 * 25.4)).isEqualTo(210);
            assertThat(Math.round(sheet.getHeight() / 72 * 25.4)).isEqualTo(297);
        }
    }

    @Test
    void verapdf_finds_nothing_against_archiving_or_reading_aloud() throws Exception {
        var hard = named("Әбдіғаппарова-Ғ < & “Ө” 🙂 ".repeat(6), "Кәсіп ".repeat(30));
        Judge.finds_nothing_in("document", papers.make(document(Examples.locksmith())));
        Judge.finds_nothing_in("document-hard", papers.make(document(hard)));
    }

    @Test
    void what_cannot_be_printed_is_seen_to_be_missing() throws Exception {
        assertThat(text(papers.make(document(named("Ө🙂Ө", "Кәсіп"))))).contains("Ө\uFFFDӨ");
    }

    @Test
    void it_can_be_archived_and_read_aloud() throws Exception {
        try (var pdf = Loader.loadPDF(papers.make(document(Examples.locksmith())))) {
            var catalog = pdf.getDocumentCatalog();
            var about =
                    new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                            .replaceAll("\\s+", "");
            assertThat(about)
                    .containsAnyOf("<pdfaid:part>3</pdfaid:part>", "pdfaid:part=\"3\"")
                    .containsAnyOf("<pdfuaid:part>1</pdfuaid:part>", "pdfuaid:part=\"1\"");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("kk");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void what_was_typed_stays_text() throws Exception {
        var odd = "<b>&amp; \u0001 \"Ө\" </b>";
        assertThat(text(papers.make(document(named(odd, "]]><style/>")))))
                .contains("<b>&amp;", "\"Ө\" </b>", "]]><style/>");
    }

    private static RecognitionDocument document(ToIssue content) {
        var years = content.validityYears();
        return new RecognitionDocument(
                SerialNumber.of(content, 1234),
                content,
                ISSUED,
                years == null ? null : ISSUED.plusYears(years).minusDays(1),
                null);
    }

    private static ToIssue named(String holder, String profession) {
        var usual = Examples.locksmith();
        return new ToIssue(
                UUID.randomUUID(),
                usual.holder(),
                holder,
                usual.centre(),
                new Bilingual(longName(200), longName(200)),
                usual.accreditationNumber(),
                usual.headName(),
                new Bilingual(profession, profession),
                usual.nkz(),
                usual.oked(),
                usual.level(),
                usual.examined(),
                5);
    }

    private static String longName(int length) {
        return "Жауапкершілігі шектеулі серіктестік ".repeat(20).substring(0, length);
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String scanned(byte[] paper) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            var width = image.getWidth();
            var height = image.getHeight();
            var dots = image.getRGB(0, 0, width, height, null, 0, width);
            var source = new RGBLuminanceSource(width, height, dots);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}
