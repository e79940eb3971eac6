package kz.nqs.files;

import static kz.nqs.files.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import kz.nqs.files.Inspection.Found;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("374-4")
@DisplayName("Вид файла узнаётся по содержанию, имя ничего не доказывает")
class InspectionTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_is_accepted_is_known_by_its_content(FileType type, byte[] content) {
        assertThat(found("what.exe", content)).isEqualTo(new Found.Sound(type, 1));
    }

    static Stream<Arguments> what_is_accepted_is_known_by_its_content() {
        return Stream.of(
                arguments(FileType.PDF, Samples.pdf(1)),
                arguments(FileType.PDF, Samples.restrictedPdf()),
                arguments(FileType.PNG, Samples.png(20, 10)),
                arguments(FileType.JPEG, Samples.photograph(20, 10, 6)),
                arguments(FileType.HEIC, Samples.heic("heic", "mif1heic")),
                arguments(FileType.HEIC, Samples.heic("mif1", "mif1heic")),
                arguments(FileType.HEIC, Samples.heic("heix", "mif1heix")),
                arguments(FileType.HEIC, Samples.heic("msf1", "msf1hevc")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void what_is_not_accepted_is_called_what_it_seems_to_be(byte[] content, String seeming) {
        assertThat(whyNot("diplom.pdf", content)).isEqualTo("files.refused.kind." + seeming);
    }

    static Stream<Arguments> what_is_not_accepted_is_called_what_it_seems_to_be() {
        return Stream.of(
                arguments(Samples.program(), "PROGRAM"),
                arguments(bytes("\177ELF\2\1\1"), "PROGRAM"),
                arguments(bytes("#!/bin/sh\nrm"), "PROGRAM"),
                arguments(bytes("PK\3\4....[Content_Types].xml"), "DOCUMENT"),
                arguments(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), "DOCUMENT"),
                arguments(bytes("{\\rtf1 a"), "DOCUMENT"),
                arguments(bytes("PK\3\4 diplom.pdf"), "ARCHIVE"),
                arguments(bytes("Rar!\32\7"), "ARCHIVE"),
                arguments(bytes("GIF89a"), "PICTURE"),
                arguments(bytes("II*\0...."), "PICTURE"),
                arguments(bytes("<svg xmlns='x'/>"), "PICTURE"),
                arguments(Samples.heic("avif", "mif1avif"), "PICTURE"),
                arguments(Samples.heic("mp42", "isommp42"), "VIDEO"),
                arguments(bytes("<!DOCTYPE html><script>alert(1)</script>"), "PAGE"),
                arguments(bytes("diplom"), "TEXT"),
                arguments(bytes("junk %PDF-1.7"), "TEXT"),
                arguments(bytes("\u0001\u0002\u00ff\u00fe"), "UNKNOWN"),
                arguments(bytes("\0\0\0\30ftypheic"), "VIDEO"));
    }

    @Test
    void a_pdf_that_cannot_be_opened_is_refused() {
        assertThat(whyNot("a.pdf", bytes("%PDF-1.4 a copy"))).endsWith("pdf-broken");
        assertThat(whyNot("a.pdf", Samples.lockedPdf())).endsWith("pdf-locked");
        assertThat(whyNot("a.pdf", Samples.pdf(0))).endsWith("pdf-broken");
        var whole = Samples.pdf(1);
        assertThat(whyNot("a.pdf", Arrays.copyOf(whole, 60))).endsWith("pdf-broken");
    }

    @Test
    void a_pdf_with_a_program_in_it_is_refused() {
        assertThat(whyNot("a.pdf", Samples.pdfWithScript())).endsWith("pdf-active");
        assertThat(whyNot("a.pdf", Samples.pdfThatStarts())).endsWith("pdf-active");
    }

    @Test
    void a_pdf_that_unfolds_without_end_is_refused_before_it_is_opened() {
        var bomb = Samples.pdfBomb();
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(whyNot("a.pdf", bomb)).endsWith("pdf-bomb");
    }

    @ParameterizedTest
    @CsvSource({"41000,10", "20000,20000", "65535,65535"})
    void a_picture_with_too_many_elements_is_refused_by_what_it_says(int width, int height) {
        var found = (Found.Not) found("a.png", Samples.pngThatSays(width, height));
        assertThat(found.why().messageKey()).endsWith("picture-large");
        assertThat(found.why().filling()).containsExactly("a.png", width + " × " + height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffd8ffe0", "ffd8ffdb00", "89504e470d0a1a0a", "89504e470d0a1a0a0000"})
    void a_picture_that_only_begins_like_one_is_refused(String hex) {
        var content = java.util.HexFormat.of().parseHex(hex);
        assertThat(whyNot("a.jpg", content)).endsWith("picture-broken");
    }

    @Test
    void a_photograph_cut_short_is_refused() {
        var whole = Samples.photograph(300, 200, 6);
        for (int part : new int[] {whole.length / 2, whole.length - 2}) {
            assertThat(whyNot("a.jpg", Arrays.copyOf(whole, part))).endsWith("picture-broken");
        }
    }

    @Test
    void a_png_whose_picture_cannot_be_unpacked_is_refused() {
        assertThat(whyNot("a.png", Samples.pngThatSays(200, 100))).endsWith("picture-broken");
        var whole = Samples.png(300, 200);
        assertThat(whyNot("a.png", Arrays.copyOf(whole, whole.length / 2)))
                .endsWith("picture-broken");
    }

    @Test
    void a_large_png_is_read_within_the_time_it_may_take() {
        assertThat(found("a.png", Samples.png(6000, 4000)))
                .isEqualTo(new Found.Sound(FileType.PNG, 1));
    }

    @Test
    void pages_are_counted() {
        assertThat(found("a.pdf", Samples.pdf(3))).isEqualTo(new Found.Sound(FileType.PDF, 3));
    }

    @Test
    void a_name_is_only_a_name_and_ends_as_what_it_is() {
        assertThat(FileName.clean("C:\\temp\\..\\диплом \"1\".pdf")).isEqualTo("диплом 1.pdf");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("a\u202Efdp.exe\r\n")).isEqualTo("afdp.exe");
        assertThat(FileName.clean(" ")).isEqualTo("file");
        assertThat(FileName.clean("ә".repeat(300) + ".pdf")).hasSize(120).endsWith("ә.pdf");
        assertThat(FileType.JPEG.named("диплом.pdf")).isEqualTo("диплом.pdf.jpg");
        assertThat(FileType.JPEG.named("IMG_1.JPEG")).isEqualTo("IMG_1.JPEG");
        assertThat(FileType.HEIC.named("IMG_1")).isEqualTo("IMG_1.heic");
        assertThat(Limits.megabytes(Limits.FILE)).isEqualTo("20");
        assertThat(Limits.megabytes(Limits.FILE + 1L)).isEqualTo("20,1");
    }

    private static Found found(String name, byte[] content) {
        return Inspection.of(name, content, Patience.of(Duration.ofMinutes(1)));
    }

    private static String whyNot(String name, byte[] content) {
        return found(name, content) instanceof Found.Not(var why) ? why.messageKey() : "accepted";
    }
}
