package kz.nqs.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("374-F2n")
@DisplayName("Приказ № 374, приложение 2, примечание — серийный номер документа")
class SerialNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    private static final SerialNumber CODED =
            new SerialNumber("25110", "72120003", 4, DAY, "0042", 1234);
    private static final SerialNumber UNCODED =
            new SerialNumber("25110", "0", 4, DAY, "0042", 1234);

    @Test
    void six_levels_are_written_in_the_order_of_the_form() {
        assertThat(CODED).hasToString("25110-72120003-4-071226-0042-00001234");
    }

    @Test
    void an_occupation_without_a_code_is_a_single_zero() {
        assertThat(UNCODED).hasToString("25110-0-4-071226-0042-00001234");
    }

    @Test
    void the_number_is_made_of_what_the_document_says() {
        assertThat(SerialNumber.of(Examples.locksmith(), 1))
                .hasToString("25110-72120003-4-071226-0042-00000001");
        assertThat(SerialNumber.of(Examples.withoutOccupationCode(), 99_999_999))
                .hasToString("25110-0-4-071226-0042-99999999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25110-72120003-4-071226-0042-00001234",
                "  25110-72120003-4-071226-0042-00001234\t",
                "25110 72120003 4 071226 0042 00001234",
                "25110 - 72120003 - 4 - 071226 - 0042 - 00001234",
                "25110\u00a072120003\u00a04\u00a0071226\u00a00042\u00a000001234",
                "25110–72120003—4−071226‑0042‒00001234",
                "25110\u00ad-72120003-4-\u200b071226-0042-00001234",
                "25110.72120003.4.071226.0042.00001234",
                "25110_72120003_4_071226_0042_00001234",
                "25110-7212-0-003-4-07.12.26-0042-00001234",
                "25110721200034071226004200001234",
                "2511O-7212ooo3-4-O71226-oO42-ooOO1234",
                "2511О-7212ооо3-Ч-О71226-ОО42-ооОО12ЗЧ",
                "25ll0-72l2000З-4-07I22б-0042-0000І234",
                "Z5110-7Z1Z0003-4-07122G-0042-00001Z34",
                "２５１１０-７２１２０００３-４-０７１２２６-００４２-００００１２３４",
                "№ 25110-72120003-4-071226-0042-00001234",
                "серийный № 25110-72120003-4-071226-0042-00001234",
                "Серийный номер: 25110-72120003-4-071226-0042-00001234",
                "сериялық нөмірі 25110-72120003-4-071226-0042-00001234",
                "No. 25110-72120003-4-071226-0042-00001234",
                "HTTPS://NQS.EXAMPLE/V/25110-72120003-4-071226-0042-00001234",
                "https://nqs.example/v/25110-72120003-4-071226-0042-00001234",
                "http://localhost:8080/kk/v/25110-72120003-4-071226-0042-00001234/",
                "nqs.example/ru/v/25110-72120003-4-071226-0042-00001234?utm=7#9",
                "https://nqs.example/ru/verify?number=25110-72120003-4-071226-0042-00001234",
                "https://nqs.example/ru/verify?a=1&number=25110+72120003+4+071226+0042+00001234&b=2",
                "https://nqs.example/ru/v/25110%2D72120003%2D4%2D071226%2D0042%2D00001234",
                "https://nqs.example/kk/desk/documents/25110-72120003-4-071226-0042-00001234.pdf",
                "25110-72120003-4-\n071226-0042-00001234"
            })
    void a_number_is_read_however_it_was_typed_copied_or_scanned(String typed) {
        assertThat(SerialNumber.typed(typed)).contains(CODED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25110-0-4-071226-0042-00001234",
                "25110 0 4 071226 0042 00001234",
                "25110-О-4-071226-0042-00001234",
                "2511004071226004200001234",
                "HTTPS://NQS.EXAMPLE/V/25110-0-4-071226-0042-00001234"
            })
    void so_is_a_number_whose_occupation_has_no_code(String typed) {
        assertThat(SerialNumber.typed(typed)).contains(UNCODED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "-",
                "диплом",
                "25110-72120003-4-071226-0042",
                "25110-72120003-4-071226-0042-0000123",
                "25110-72120003-4-071226-0042-000012345",
                "25110-1-4-071226-0042-00001234",
                "25110-72120003-0-071226-0042-00001234",
                "25110-72120003-9-071226-0042-00001234",
                "25110-72120003-4-310226-0042-00001234",
                "25110-72120003-4-071326-0042-00001234",
                "25110-72120003-4-071226-0042-00000000",
                "2X110-72120003-4-071226-0042-00001234",
                "25110-72120003-4-071226-0042-00001234 25110-72120003-4-071226-0042-00001234",
                "900101300017",
                "B07102012",
                "https://nqs.example/v/",
                "%",
                "'; drop table recognition_document; --",
                "<script>alert(1)</script>"
            })
    void what_cannot_be_a_number_is_none(String typed) {
        assertThat(SerialNumber.typed(typed)).isEmpty();
    }

    @Test
    void a_text_without_end_is_not_read() {
        assertThat(SerialNumber.typed("1".repeat(1_000_000))).isEmpty();
    }

    @Test
    void every_number_is_read_back_as_it_was_written() {
        for (var level = 1; level <= 8; level++) {
            for (var day = DAY; day.isBefore(DAY.plusYears(4)); day = day.plusDays(17)) {
                var number = new SerialNumber("01110", "0", level, day, "9999", 99_999_999);
                assertThat(SerialNumber.typed(number.toString())).contains(number);
            }
        }
    }

    @Test
    void no_number_is_made_of_what_the_form_does_not_allow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SerialNumber("2511", "0", 4, DAY, "0042", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SerialNumber("25110", "7212", 4, DAY, "0042", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SerialNumber("25110", "0", 4, DAY, "42", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SerialNumber("25110", "0", 4, DAY, "0042", 100_000_000));
    }
}
