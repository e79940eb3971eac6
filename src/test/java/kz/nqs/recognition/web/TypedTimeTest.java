package kz.nqs.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.nqs.ui.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("374-6a")
@DisplayName("Приказ № 374, пункт 6 — час экзамена, как его печатают люди")
class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9:00, 09:00", "09:00, 09:00", "0900, 09:00", "900, 09:00", "9.00, 09:00",
        "09-00, 09:00", "14 30, 14:30", "0300, 03:00", "23:59, 23:59", "'9,30', 09:30"
    })
    void is_read(String typed, String meant) {
        var form = Form.filled(Map.of("time", typed));
        assertThat(TypedTime.of(form, "time")).hasToString(meant);
        assertThat(form.isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "9", "утром", "9:0", "109:00", "٠٩:٠٠"})
    void what_cannot_be_read_is_said_so(String typed) {
        var form = Form.filled(Map.of("time", typed));
        assertThat(TypedTime.of(form, "time")).isNull();
        var problem = form.problems().get("time");
        assertThat(problem.messageKey()).isEqualTo("form.time");
        assertThat(problem.filling()).containsExactly(typed);
    }
}
