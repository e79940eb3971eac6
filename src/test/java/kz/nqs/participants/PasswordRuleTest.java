package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@DisplayName("Пароль: длинный, не из частых, не содержит логин; хранится хешем Argon2id")
@Tag("391-12/13")
class PasswordRuleTest {
    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "көк тау баурайында",
                "дождь стучит по крыше",
                "өте ұзын құпиясөз",
                "correct battery staple",
                "Vx7-mQ2p-Lr9t"
            })
    void a_phrase_is_accepted(String password) {
        assertThat(problem(password)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "910106458292",
                "01.06.1991 +7",
                "qwertyuiop12",
                "qwerty123456",
                "йцукенгшщзхъ",
                "Password2026!",
                "passwordpassword",
                "Қазақстан2026",
                "kazakhstan!!1",
                "aaaaaaaaaaaa",
                "abababababab",
                "abcdefabcdef",
                "1qaz2wsx3edc",
                "құпиясөз 2026",
                "Админ-1234567"
            })
    void what_guessing_begins_with_is_refused(String password) {
        assertThat(problem(password)).isEqualTo("password.common");
    }

    @Test
    void eleven_characters_are_too_few_and_more_than_two_hundred_too_many() {
        assertThat(problem("көк тау 123")).isEqualTo("password.short");
        assertThat(problem("көк тау бау ".repeat(20))).isEqualTo("password.long");
    }

    @Test
    void the_login_is_no_part_of_a_password() {
        assertThat(problem("Менің Seitqali сөзім")).isEqualTo("password.login");
    }

    @Test
    void a_password_is_kept_as_argon2id_and_no_two_alike() {
        var hash = passwords.hash("көк тау баурайында");
        assertThat(hash).startsWith("{argon2id}$argon2id$").doesNotContain("тау");
        assertThat(passwords.hash("көк тау баурайында")).isNotEqualTo(hash);
        assertThat(passwords.matches("көк тау баурайында", hash)).isTrue();
        assertThat(passwords.matches("көк тау баурайындА", hash)).isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    @Test
    void an_older_hash_is_read_and_known_to_be_outdated() {
        var old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("көк тау баурайында");
        assertThat(passwords.matches("көк тау баурайында", old)).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
    }

    @Test
    void nobody_has_no_password_that_fits() {
        assertThat(passwords.matches("nobody", null)).isFalse();
    }

    private static @Nullable String problem(String password) {
        var form = Form.filled(Map.of("password", password));
        PasswordRule.read(form, "password", "seitqali@example.kz");
        var problem = form.problem("password");
        return problem == null ? null : problem.messageKey();
    }
}
