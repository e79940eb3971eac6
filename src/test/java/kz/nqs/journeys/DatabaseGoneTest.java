package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("391-12/13")
@DisplayName("База данных пропала посреди отправки: ясный ответ, ничего не потеряно и не удвоено")
class DatabaseGoneTest {
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(12);
    private static final String SKILLS = "Жеті жыл тәжірибе";
    @TempDir Path folder;

    @Test
    void what_was_being_sent_is_kept_once_when_the_database_is_back() throws Exception {
        try (var machine = new Machine(folder)) {
            var centre = new Centre(machine.port(), Lang.RU);
            var candidate =
                    Candidate.registered(machine.port(), Lang.KK, centre.offers().getFirst());
            var address = an_application_in_the_middle_of_its_sending(machine, candidate);
            a_check_sent_again_from_the_page_that_refused_it(machine, centre, address);
        }
    }

    private String an_application_in_the_middle_of_its_sending(Machine machine, Candidate candidate)
            throws Exception {
        var submission = candidate.fills(candidate.begins());
        var first = CompletableFuture.supplyAsync(() -> candidate.window().posts(submission));
        new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
        machine.losesItsDatabase();
        System.out.println("in the middle: " + first.join().statusCode());
        var began = System.nanoTime();
        var refused = candidate.window().sends(submission).is(503);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(A_FEW_SECONDS);
        assertThat(refused.text()).contains("Ештеңе жоғалған жоқ").contains("қайта жіберіңіз");
        assertThat(refused.page().select("input[name=skills]").val()).isEqualTo(SKILLS);
        assertThat(candidate.window().get("/desk").headers().firstValue("Retry-After"))
                .contains("30");
        health(new Window(machine.port(), Lang.RU), 503);
        machine.findsItsDatabase();
        awaitHealth(new Window(machine.port(), Lang.RU));
        var registered = candidate.window().sends(submission).is(200);
        assertThat(registered.place()).startsWith("/cases/");
        assertThat(registered.text()).contains("000001");
        assertThat(registered.page().select("a[href*=/attachments/]")).hasSize(2);
        stands(registered, 1);
        return registered.place();
    }

    private static void a_check_sent_again_from_the_page_that_refused_it(
            Machine machine, Centre centre, String address) throws Exception {
        var check = Centre.remark(centre.registrar().opens(address), "Қолы жоқ, нет подписи");
        machine.losesItsDatabase();
        var refused = centre.registrar().sends(check);
        assertThat(refused.status()).as(machine.said()).isEqualTo(503);
        assertThat(refused.text()).contains("Ничего не потеряно").contains("отправьте ещё раз");
        machine.findsItsDatabase();
        awaitHealth(new Window(machine.port(), Lang.RU));
        var again = refused.sheetWith("main form");
        stands(centre.registrar().sends(again).is(200), 2);
        stands(centre.registrar().sends(again).is(200), 2);
        var letters = centre.registrar().opens(address).page().select("a[href*=/letters/]");
        assertThat(letters).as("registered, remarks").hasSize(2);
        assertThat(centre.registrar().opens(letters.attr("href")).text())
                .contains("Қолы жоқ, нет подписи");
    }

    private static void stands(Screen theCase, int entries) {
        assertThat(theCase.page().select(".nqs-timeline__item--done")).hasSize(entries);
    }

    /** It lives, and cannot serve. */
    private static void health(Window window, int readiness) {
        assertThat(window.get(window.at("/health/liveness")).statusCode()).isEqualTo(200);
        var ready = window.get(window.at("/health/readiness"));
        assertThat(ready.statusCode()).isEqualTo(readiness);
        assertThat(new String(ready.body(), StandardCharsets.UTF_8)).doesNotContain("jdbc");
    }

    private static void awaitHealth(Window window) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (window.get(window.at("/health/readiness")).statusCode() != 200) {
            assertThat(System.nanoTime()).as("the database is not back").isLessThan(end);
            new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void with_hardly_any_space_left_the_platform_can_be_read() throws IOException {
        try (var machine = new Machine(folder, "--nqs.space-kept-free=1000000GB")) {
            var window = new Window(machine.port(), Lang.RU);
            var form = window.opens("/register").is(200).sheetHere();
            var refused = window.sends(form.fills("name", "Қайырбекова Әйгерім")).is(503);
            assertThat(refused.text()).contains("только читать").contains("Ничего не потеряно");
            assertThat(refused.page().select("input[name=name]").val())
                    .isEqualTo("Қайырбекова Әйгерім");
            assertThat(refused.page().select("input[name=password]")).isEmpty();
            window.opens("/professions").is(200);
            assertThat(Files.exists(machine.data().resolve("logs/platform.json"))).isTrue();
        }
    }
}
