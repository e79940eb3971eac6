package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.calendar.TimeMachine;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@PlatformTest
@DisplayName("Вход: неверные попытки считаются по учётной записи, а не по адресу")
@Tag("391-12/13")
class SignInTriesTest {
    private static final String PASSWORD = "көк тау баурайында";
    @LocalServerPort int port;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @Autowired TimeMachine time;

    @Test
    void after_five_wrong_passwords_even_the_right_one_has_to_wait() throws Exception {
        var login = somebody();
        for (int i = 0; i < Tries.FREE; i++) {
            assertThat(signIn(login, "қате құпиясөз тағы").statusCode()).isEqualTo(422);
        }
        var refused = signIn(login, PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(30, 60);
        assertThat(said(refused)).contains("Попробуйте снова через 1 мин.");
        waited();
        assertThat(signIn(login, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(signIn(login, "қате құпиясөз тағы").statusCode()).isEqualTo(422);
    }

    @Test
    void a_login_that_does_not_exist_is_answered_alike() throws Exception {
        var known = somebody();
        var unknown = "nobody-" + known;
        for (int i = 0; i < Tries.FREE + 2; i++) {
            var one = signIn(known, "қате құпиясөз тағы");
            var other = signIn(unknown, "қате құпиясөз тағы");
            assertThat(other.statusCode()).isEqualTo(one.statusCode());
            assertThat(said(other)).isEqualTo(said(one));
        }
    }

    @Test
    void the_others_in_the_classroom_are_not_made_to_wait() throws Exception {
        var login = somebody();
        for (int i = 0; i < 3 * Tries.FREE; i++) {
            signIn(login, "қате құпиясөз тағы");
        }
        for (int i = 0; i < 40; i++) {
            assertThat(signIn("pupil-%d@example.kz".formatted(i), "қате сөйлем").statusCode())
                    .isEqualTo(422);
        }
        assertThat(signIn(somebody(), PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void many_tries_at_once_gain_nothing() throws Exception {
        var login = somebody();
        List<Callable<Integer>> tries =
                IntStream.range(0, 20)
                        .<Callable<Integer>>mapToObj(
                                _ -> () -> signIn(login, "қате құпиясөз тағы").statusCode())
                        .toList();
        try (var pool = Executors.newFixedThreadPool(20)) {
            var answers = pool.invokeAll(tries).stream().map(f -> f.resultNow()).toList();
            assertThat(answers).filteredOn(status -> status == 422).hasSize(Tries.FREE);
            assertThat(answers).filteredOn(status -> status == 429).hasSize(15);
        }
    }

    @Test
    void the_time_machine_releases_nobody() throws Exception {
        var login = somebody();
        for (int i = 0; i < Tries.FREE; i++) {
            signIn(login, "қате құпиясөз тағы");
        }
        time.pass(1);
        assertThat(signIn(login, PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void an_old_hash_is_renewed_at_sign_in() throws Exception {
        var login = somebody();
        jdbc.sql("update person set password_hash = :hash where id = :id")
                .param("hash", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD))
                .param("id", id(login))
                .update();
        assertThat(signIn(login, PASSWORD).statusCode()).isEqualTo(303);
        var hash = jdbc.sql("select password_hash from person where id = :id");
        assertThat(hash.param("id", id(login)).query(String.class).single())
                .startsWith("{argon2id}");
        assertThat(signIn(login, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void what_is_kept_of_tries_names_nobody() throws Exception {
        signIn("tries-name-nobody@example.kz", "қате құпиясөз тағы");
        assertThat(jdbc.sql("select account from sign_in_try").query(String.class).list())
                .isNotEmpty()
                .allMatch(account -> account.matches("[0-9a-f]{64}"));
    }

    private String somebody() {
        var person = NewPeople.somebody();
        var login = person.id() + "@example.kz";
        assertThat(people.register(person, login, PASSWORD)).isTrue();
        return login;
    }

    private static UUID id(String login) {
        return UUID.fromString(login.replace("@example.kz", ""));
    }

    private HttpResponse<String> signIn(String login, String password) throws Exception {
        return new Visitor(port).send("/ru/sign-in", Map.of("login", login, "password", password));
    }

    /** As if the wait were over. */
    private void waited() {
        jdbc.sql("update sign_in_try set free_from = clock_timestamp()").update();
    }

    private static String said(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#login-error").text();
    }
}
