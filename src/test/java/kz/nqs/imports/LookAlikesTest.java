package kz.nqs.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({
        "7212-О-ООЗ, 7212-0-003",
        "7212–0–003, 7212-0-003",
        "7212 - 0 - 003, 7212-0-003",
        "72l2-0-003, 7212-0-003"
    })
    void letters_and_dashes_in_a_code_of_digits(String typed, String code) {
        assertThat(LookAlikes.digits(typed)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Cварщик, Сварщик", // Latin C
        "Хиpург, Хирург", // Latin p
        "Дәнекерлеушi, Дәнекерлеуші", // Latin i
        "IT-маман, IT-маман",
        "1C-программист, 1C-программист",
        "Oператор CNC, Оператор CNC"
    })
    void latin_letters_within_cyrillic_words_only(String typed, String words) {
        assertThat(LookAlikes.cyrillic(typed)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"А, A", "В, B", "С, C", "Н, H"})
    void a_section_of_oked_is_latin(String typed, String code) {
        assertThat(LookAlikes.latin(typed)).isEqualTo(code);
    }
}
