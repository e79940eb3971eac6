package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@DisplayName("Учётная запись: пароль, сеансы, выход отовсюду")
@Tag("391-12/13")
class AccountTest {
    private static final String NEW = "сары дала үстінде";
    @Autowired ApplicationContext platform;
    @Autowired JdbcClient jdbc;
    private Somebody candidate;

    @BeforeEach
    void somebody_is_signed_in() throws Exception {
        candidate = Somebody.registered(platform);
        candidate.signsIn();
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_the_old_password() throws Exception {
        var first = candidate.visitor();
        candidate.inAnotherBrowser().signsIn();
        var second = candidate.visitor();
        assertThat(sessions(second)).isEqualTo(2);
        assertThat(Visitor.to(change(second, Somebody.PASSWORD, NEW))).isEqualTo("/ru/account");
        assertThat(Visitor.to(first.get("/ru/desk"))).isEqualTo("/ru/sign-in");
        assertThat(second.get("/ru/desk").statusCode()).isEqualTo(200);
        assertThat(candidate.inAnotherBrowser().signsIn().statusCode()).isEqualTo(422);
        assertThat(candidate.signsIn(NEW).statusCode()).isEqualTo(303);
    }

    private static java.net.http.HttpResponse<String> change(
            Visitor visitor, String now, String wanted) throws Exception {
        return visitor.send(
                "/ru/account/password", Map.of("password", now, "new-password", wanted));
    }

    @Test
    void who_does_not_know_the_password_does_not_change_it() throws Exception {
        var visitor = candidate.visitor();
        assertThat(change(visitor, "қате құпиясөз тағы", NEW).statusCode()).isEqualTo(422);
        assertThat(change(visitor, Somebody.PASSWORD, "қысқа").statusCode()).isEqualTo(422);
        assertThat(candidate.inAnotherBrowser().signsIn().statusCode()).isEqualTo(303);
    }

    @Test
    void signing_out_everywhere_closes_every_browser() throws Exception {
        var first = candidate.visitor();
        candidate.inAnotherBrowser().signsIn();
        var everywhere = "/ru/account/sign-out-everywhere";
        assertThat(candidate.visitor().send(everywhere, Map.of()).statusCode()).isEqualTo(200);
        assertThat(candidate.visitor().get("/ru/desk").statusCode()).isEqualTo(200);
        candidate.visitor().send(everywhere, Map.of("sure", "yes"));
        for (var visitor : new Visitor[] {first, candidate.visitor()}) {
            assertThat(Visitor.to(visitor.get("/ru/desk"))).isEqualTo("/ru/sign-in");
        }
        var left = "select count(*) from spring_session where principal_name = :person";
        assertThat(
                        jdbc.sql(left)
                                .param("person", candidate.id().toString())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_browser_is_called_by_the_name_its_owner_knows() {
        assertThat(
                        BrowserName.of(
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
                                        + " (KHTML, like Gecko) Chrome/124.0 Safari/537.36 Edg/124.0"))
                .isEqualTo("Edge, Windows");
        assertThat(BrowserName.of("Mozilla/5.0 (Android 14; Mobile; rv:125.0) Firefox/125.0"))
                .isEqualTo("Firefox, Android");
        assertThat(BrowserName.of("curl/8")).isEmpty();
    }

    private static int sessions(Visitor visitor) throws Exception {
        return visitor.page("/ru/account").select("main tbody tr").size();
    }
}
