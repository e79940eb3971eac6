package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("391-12/13")
@DisplayName("Остановка: начатый запрос доводится до конца, база данных останавливается последней")
class GracefulStopTest {
    @TempDir Path folder;

    @Test
    void a_request_that_is_running_when_the_platform_is_stopped_is_finished() throws Exception {
        try (var machine = new Machine(folder)) {
            var centre = new Centre(machine.port(), Lang.RU);
            var candidate =
                    Candidate.registered(machine.port(), Lang.RU, centre.offers().getFirst());
            var address = candidate.applies();
            var check = Centre.allRight(centre.registrar().opens(address));
            var pieces = new SubmissionPublisher<ByteBuffer>();
            var answer =
                    CompletableFuture.supplyAsync(
                            () -> centre.registrar().postsSlowly(check, pieces));
            while (!pieces.hasSubscribers()) {
                Thread.onSpinWait();
            }
            var form = check.bytes();
            pieces.submit(ByteBuffer.wrap(form, 0, 100));
            assertThat(answer).failsWithin(Duration.ofSeconds(2));
            var process = machine.terminated();
            assertThat(process.waitFor(2, TimeUnit.SECONDS)).as("waits for the request").isFalse();
            pieces.submit(ByteBuffer.wrap(form, 100, form.length - 100));
            pieces.close();
            assertThat(answer.join().statusCode()).isEqualTo(303);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(machine.data().resolve("postgres.log"))
                    .content()
                    .endsWith("database system is shut down\n");
            machine.starts();
            assertThat(candidate.window().opens(address).page().select(".nqs-timeline__item--done"))
                    .hasSize(2);
        }
    }
}
