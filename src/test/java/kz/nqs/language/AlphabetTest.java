package kz.nqs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    private static final String KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    @Test
    void letters_stand_in_the_order_of_the_alphabet_of_their_language() {
        assertThat(sorted(Lang.KK, KAZAKH)).isEqualTo(KAZAKH);
        assertThat(sorted(Lang.RU, RUSSIAN)).isEqualTo(RUSSIAN);
    }

    @Test
    void case_does_not_part_words() {
        assertThat(
                        List.of("қазан", "Әже", "ата", "Кітап").stream()
                                .sorted(Lang.KK.alphabet()::compare)
                                .toList())
                .containsExactly("ата", "Әже", "Кітап", "қазан");
    }

    private static String sorted(Lang lang, String letters) {
        var reversed = new StringBuilder(letters).reverse().toString().split("");
        return String.join(
                "", List.of(reversed).stream().sorted(lang.alphabet()::compare).toList());
    }
}
