package kz.nqs.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RetriesTest {
    @Test
    void six_times_after_longer_and_longer_waits() {
        var waits = new ArrayList<String>();
        for (int attempts = 1; attempts <= 7; attempts++) {
            var wait = Retries.after(attempts, Trouble.UNREACHABLE);
            waits.add(wait.map(Duration::toString).orElse("given up"));
        }
        assertThat(waits)
                .containsExactly("PT1M", "PT5M", "PT30M", "PT2H", "PT6H", "PT24H", "given up");
    }

    @Test
    void what_was_refused_for_good_is_not_tried_again() {
        assertThat(Retries.after(1, Trouble.REFUSED)).isEmpty();
        assertThat(Retries.after(1, Trouble.NO_ADDRESS)).isEmpty();
    }
}
