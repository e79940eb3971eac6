package kz.nqs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

@DisplayName("Набранное в форме: без невидимых знаков и без того, что не печатается")
class FormTest {

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "\u202a", "\u202e", "\u2066", "\u2069", "\u200b", "\u200f", "\ufeff", "\0", "\u0085"
            })
    void what_nobody_sees_is_not_kept(String unseen) {
        var form = typed("Ұста" + unseen + "хана\r\n2-үй\t");
        assertThat(form.value("text")).isEqualTo("Ұстахана\r\n2-үй");
        assertThat(form.all("text")).containsExactly("Ұстахана\r\n2-үй\t");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\uD83D\uDE42", "\u2705", "\uD840\uDC00"})
    void what_no_paper_can_show_is_asked_to_be_taken_out(String picture) {
        var form = typed("Жақсы " + picture);
        form.required("text", 100);
        var problem = Objects.requireNonNull(form.problem("text"));
        assertThat(problem.messageKey()).isEqualTo("form.unprintable");
        assertThat(problem.filling()).containsExactly(picture);
    }

    @Test
    void ordinary_letters_and_signs_are_right() {
        var form = typed("Әә Іі Ңң Ғғ Үү Ұұ Ққ Өө Һһ – «№ 5» “a” 100 % × § ² … ©");
        form.required("text", 100);
        assertThat(form.isRight()).isTrue();
    }

    private static Form typed(String value) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.put("text", List.of(value));
        return Form.of(sent);
    }
}
