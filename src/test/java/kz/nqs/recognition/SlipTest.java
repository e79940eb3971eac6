package kz.nqs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlipTest {
    private static final String WORD = "ахметов";

    @Test
    void every_single_error_of_typing_is_found_and_leaves_a_beginning_or_an_ending() {
        assertThat(slips())
                .allSatisfy(
                        typed -> {
                            assertThat(Slip.lies(typed, WORD)).as(typed).isTrue();
                            assertThat(
                                            WORD.startsWith(Slip.beginning(typed))
                                                    || WORD.endsWith(Slip.ending(typed)))
                                    .as(typed)
                                    .isTrue();
                        });
    }

    @Test
    void two_errors_are_too_many() {
        for (var typed : new String[] {"ахмтв", "охмитов", "ахметовна", "хаметво", "бекетов", ""}) {
            assertThat(Slip.lies(typed, WORD)).as(typed).isFalse();
        }
    }

    private static Stream<String> slips() {
        return IntStream.range(0, WORD.length())
                .boxed()
                .flatMap(
                        i ->
                                Stream.of(
                                        WORD.substring(0, i) + "ы" + WORD.substring(i + 1),
                                        WORD.substring(0, i) + WORD.substring(i + 1),
                                        WORD.substring(0, i) + "ы" + WORD.substring(i),
                                        swapped(i)));
    }

    private static String swapped(int i) {
        var letters = new StringBuilder(WORD);
        if (i + 1 < WORD.length()) {
            letters.setCharAt(i, WORD.charAt(i + 1));
            letters.setCharAt(i + 1, WORD.charAt(i));
        }
        return letters.toString();
    }
}
