package kz.nqs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-5", "@SUM(A1)", "\tx", "\rx"})
    void what_a_spreadsheet_would_calculate_is_made_plain_text(String cell) {
        assertThat(Spreadsheet.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void all_else_stays_as_it_is() {
        assertThat(Spreadsheet.harmless("7212-0-003")).isEqualTo("7212-0-003");
        assertThat(Spreadsheet.harmless("")).isEmpty();
    }
}
