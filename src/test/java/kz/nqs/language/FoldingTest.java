package kz.nqs.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void kazakh_letters_are_found_as_typed_on_a_russian_keyboard_in_any_case() {
        assertThat(Folding.fold("ӘҒҚҢӨҰҮҺІ Ё")).isEqualTo("агкноуухи е");
        assertThat(Folding.fold("Электргазбен дәнекерлеуші"))
                .isEqualTo(Folding.fold("ЭЛЕКТРГАЗБЕН ДАНЕКЕРЛЕУШИ"));
    }

    @Test
    void a_letter_composed_of_two_signs_is_the_same_letter() {
        assertThat(Folding.fold("И\u0306од")).isEqualTo(Folding.fold("Йод"));
    }

    @Test
    void a_code_is_one_word_with_and_without_hyphens() {
        assertThat(Folding.fold("7212-0-003")).isEqualTo("72120003");
        assertThat(Folding.query("7212-0-003")).isEqualTo(Folding.query("72120003"));
        assertThat(Folding.fold("тракторист-машинист")).isEqualTo("тракторист машинист");
    }

    @Test
    void nothing_that_is_typed_can_disturb_the_query() {
        assertThat(Folding.query("a & !b | (c:* 'd'\\)")).isEqualTo("a:* & b:* & c:* & d:*");
        assertThat(Folding.query(" *:'& ")).isEmpty();
    }

    @Test
    void every_word_typed_begins_a_word() {
        assertThat(Folding.matches("кар", Folding.fold("город Караганда"))).isTrue();
        assertThat(Folding.matches("ганда", Folding.fold("город Караганда"))).isFalse();
        assertThat(Folding.matches("", "")).isTrue();
    }
}
