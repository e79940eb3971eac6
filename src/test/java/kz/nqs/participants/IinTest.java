package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    @Test
    void the_control_digit_is_the_one_that_the_rule_gives_by_its_first_or_second_pass() {
        var passes = new int[3];
        for (int serial = 0; serial < 10_000; serial++) {
            var eleven = "9001013" + "%04d".formatted(serial);
            var sum = sum(eleven, FIRST);
            var pass = sum < 10 ? 0 : sum(eleven, SECOND) < 10 ? 1 : 2;
            passes[pass]++;
            var control = pass == 0 ? sum : sum(eleven, SECOND);
            for (int last = 0; last <= 9; last++) {
                assertThat(Iin.typed(eleven + last).isPresent())
                        .as(eleven + last)
                        .isEqualTo(pass < 2 && last == control);
            }
        }
        assertThat(passes).as("every way was taken").doesNotContain(0);
    }

    @ParameterizedTest(name = "seventh digit {0}: born in {1}")
    @CsvSource({
        "1, 1890", "2, 1890", "3, 1990", "4, 1990", "5, 2090", "6, 2090",
    })
    void the_seventh_digit_says_the_century(char seventh, int year) {
        assertThat(iin("900131" + seventh).born()).contains(LocalDate.of(year, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9001310", "9001317", "9002303"})
    void without_a_century_or_on_a_day_that_never_was_nobody_is_born(String beginning) {
        assertThat(iin(beginning).born()).isEmpty();
    }

    @Test
    void what_is_typed_with_spaces_is_forgiven() {
        var digits = iin("9001013").digits();
        var typed =
                digits.substring(0, 6)
                        + " "
                        + digits.substring(6, 9)
                        + "\u00a0-"
                        + digits.substring(9);
        assertThat(Iin.typed(typed)).contains(new Iin(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678901", "1234567890123", "90010130012x", "٩٠٠١٠١٣٠٠٠٠٠"})
    void what_is_not_twelve_digits_is_no_number(String typed) {
        assertThat(Iin.typed(typed)).isEmpty();
        assertThatThrownBy(() -> new Iin(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_of_a_legal_entity_is_not_a_persons() {
        for (int serial = 0; serial < 100_000; serial++) {
            var eleven = "971240" + "%05d".formatted(serial);
            assertThat(Iin.typed(eleven + control(eleven) % 10)).isEmpty();
        }
    }

    @Test
    void the_number_stays_out_of_logs() {
        assertThat(iin("9001013")).hasToString("IIN");
    }

    /** The first number with this beginning that has a control digit. */
    private static Iin iin(String beginning) {
        for (int serial = 1; ; serial++) {
            var eleven = beginning + "%04d".formatted(serial);
            if (control(eleven) < 10) {
                return new Iin(eleven + control(eleven));
            }
        }
    }

    private static int control(String eleven) {
        var sum = sum(eleven, FIRST);
        return sum < 10 ? sum : sum(eleven, SECOND);
    }

    private static int sum(String eleven, int[] weights) {
        var sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += (eleven.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }
}
