package kz.nqs.classifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Приказ № 374, приложение 2 — код НКЗ в серийном номере")
class OccupationCodeTest {
    @Test
    void the_national_form_is_read_with_and_without_hyphens_and_printed_back() {
        assertThat(OccupationCode.typed("7212-0-003").orElseThrow())
                .isEqualTo(OccupationCode.typed(" 72120003 ").orElseThrow())
                .hasToString("7212-0-003");
        assertThat(OccupationCode.typed("7212")).isEmpty();
        assertThat(OccupationCode.typed("7212-0-003").orElseThrow().majorGroup()).isEqualTo("7");
    }

    @Test
    void a_serial_number_takes_eight_digits_or_a_single_zero_where_there_is_no_code() {
        assertThat(OccupationCode.inSerialNumber("7212-0-003")).isEqualTo("72120003");
        assertThat(OccupationCode.inSerialNumber(null)).isEqualTo("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OccupationCode.inSerialNumber("7212-0"));
    }
}
