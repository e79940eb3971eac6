package kz.nqs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Опечатки считаются: буква не та, пропущена, лишняя, две переставлены")
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "сварщик, сварщик, 0",
        "сваршик, сварщик, 1",
        "сварщк, сварщик, 1",
        "сваарщик, сварщик, 1",
        "сваршк, сварщик, 2",
        "свращик, сварщик, 1",
        "дәнекерлеушы, дәнекерлеуші, 1",
        "ксварщи, сварщик, 2",
    })
    void so_many_errors_lie_between(String typed, String word, int errors) {
        assertThat(Spelling.errors(typed, word, 2)).isEqualTo(errors);
        assertThat(Spelling.errors(word, typed, 2)).isEqualTo(errors);
        assertThat(Spelling.errors(typed, word, errors)).isEqualTo(errors);
        if (errors > 0) {
            assertThat(Spelling.errors(typed, word, errors - 1)).isEqualTo(Spelling.NEVER);
        }
    }

    @Test
    void as_many_as_are_counted_one_by_one() {
        var random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            var typed = word(random);
            var word = word(random);
            var all = counted(typed, word, typed.length(), word.length());
            for (int most = 0; most <= 3; most++) {
                assertThat(Spelling.errors(typed, word, most))
                        .as("%s %s %d", typed, word, most)
                        .isEqualTo(all <= most ? all : Spelling.NEVER);
            }
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            word.append((char) ('а' + random.nextInt(3)));
        }
        return word.toString();
    }

    /** By trying every way. */
    private static int counted(String typed, String word, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        var same = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
        var least = counted(typed, word, i - 1, j - 1) + same;
        least = Math.min(least, counted(typed, word, i - 1, j) + 1);
        least = Math.min(least, counted(typed, word, i, j - 1) + 1);
        var swapped =
                i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(least, counted(typed, word, i - 2, j - 2) + 1) : least;
    }
}
