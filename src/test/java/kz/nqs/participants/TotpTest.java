package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Коды второго шага: RFC 6238, RFC 4648")
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(second))).isEqualTo(code);
    }

    @Test
    void a_clock_half_a_minute_off_is_forgiven_and_no_more() {
        for (int off = -2; off <= 2; off++) {
            var found = Totp.stepOf(Totp.code(SECRET, 1000 + off), SECRET, 1000);
            assertThat(found.isPresent()).as("%d", off).isEqualTo(Math.abs(off) <= 1);
        }
        assertThat(Totp.stepOf("", SECRET, 1000)).isEmpty();
    }

    @Test
    void a_secret_is_written_in_base_32() {
        assertThat(Base32.of("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.of(new byte[5])).isEqualTo("AAAAAAAA");
        assertThat(Base32.inGroups("MZXW6YTB")).isEqualTo("MZXW-6YTB");
    }
}
