package kz.nqs.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("391-14")
class MaskedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For input string: 910106458292|For input string: …",
                "no person Сейтқали Айгүл|no person … …",
                "to a.b@example.kz failed|to … failed",
                "call +7 701 000 00 00 back|call … back",
                "case 0b7a2e1c-55aa-4b3e-9c5f-0123456789ab|case 0b7a2e1c-55aa-4b3e-9c5f-0123456789ab",
                "took 1234 ms on port 45678|took 1234 ms on port 45678"
            })
    void what_came_from_people_is_not_written_down(String said, String written) {
        assertThat(Masked.text(said)).isEqualTo(written);
    }
}
