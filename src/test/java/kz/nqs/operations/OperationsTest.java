package kz.nqs.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@Tag("391-12/13")
@DisplayName("Приказ № 391, пункты 12–14 — состояние платформы видит администратор")
class OperationsTest {
    @LocalServerPort int port;
    @Autowired Backups backups;

    @Test
    @Tag("391-14")
    void a_stranger_learns_whether_the_platform_serves_and_nothing_else() throws Exception {
        var stranger = new Visitor(port);
        for (var page : new String[] {"/health", "/health/liveness", "/health/readiness"}) {
            var health = stranger.get(page);
            assertThat(health.statusCode()).as(page).isEqualTo(200);
            assertThat(health.body()).contains("UP").doesNotContain("PostgreSQL", "/tmp", "free");
        }
        assertThat(stranger.get("/metrics").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/env").statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("391-14")
    void the_administrator_sees_figures_of_the_work() throws Exception {
        var administrator = entered("sergey");
        var figures = administrator.get("/metrics");
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains(
                        "nqs_mail_waiting",
                        "nqs_deadlines_missed",
                        "hikaricp_connections",
                        "jvm_memory_used_bytes");
        assertThat(entered("asel").get("/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void the_administrator_sees_the_copies_and_whether_they_were_verified() throws Exception {
        backups.make();
        var copy = backups.newest().getFirst();
        assertThat(copy.trouble()).isNull();
        assertThat(Files.size(Path.of(copy.file()))).isEqualTo(copy.bytes());
        var page = entered("sergey").page("/ru/operations");
        assertThat(page.select("main").text())
                .contains("Проверена", "Свободно на диске", "Ждут отправки");
        assertThat(entered("asel").get("/ru/operations").statusCode()).isEqualTo(404);
        assertThat(entered("sergey").send("/ru/operations/backups", Map.of()).statusCode())
                .isEqualTo(303);
    }

    private Visitor entered(String login) throws Exception {
        var visitor = new Visitor(port);
        var answer = visitor.send("/ru/demonstration", Map.of("person", login));
        assertThat(answer.statusCode()).isEqualTo(303);
        return visitor;
    }
}
