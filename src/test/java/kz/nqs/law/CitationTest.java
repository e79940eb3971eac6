package kz.nqs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource({"5, 5,", "21-1, 21-1,", "5(1), 5, 1", "18(1)1), 18, 1", "A1, A1,"})
    void a_place_names_a_paragraph_and_perhaps_a_part(
            String place, String paragraph, Integer part) {
        var citation = Act.ORDER_374.paragraph(place);
        assertThat(citation.paragraph()).isEqualTo(paragraph);
        assertThat(citation.part()).isEqualTo(part);
    }

    @Test
    void an_act_is_known_by_its_number() {
        assertThat(Act.numbered("399")).isEqualTo(Act.ORDER_399);
        assertThatThrownBy(() -> Act.numbered("1")).isInstanceOf(IllegalArgumentException.class);
    }
}
