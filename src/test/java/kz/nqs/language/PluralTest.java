package kz.nqs.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "1, one",
        "2, few",
        "4, few",
        "5, many",
        "10, many",
        "11, many",
        "12, many",
        "14, many",
        "20, many",
        "21, one",
        "22, few",
        "101, one",
        "111, many",
        "246, many",
        "0, many"
    })
    void a_number_takes_the_form_that_russian_grammar_gives(int n, String form) {
        assertThat(Plural.of(n)).isEqualTo(form);
    }
}
