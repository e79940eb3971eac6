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
        assertThat(Folding.fold("тракторист-машинист")).isEqualTo("тракторист машинист");
    }

    @Test
    void latin_letters_among_cyrillic_ones_are_those_they_look_like() {
        assertThat(Folding.fold("Cвapщик")).isEqualTo("сварщик");
        assertThat(Folding.fold("IT-технологии")).isEqualTo("it технологии");
    }
}
