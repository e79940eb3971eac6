package kz.nqs.participants;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Неверные пароли: пять за четверть часа, дальше ожидание растёт до четверти часа")
class TriesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T07:00:00Z");

    @Test
    void four_wrong_tries_cost_nothing() {
        assertThat(after(4).toWait(NOON)).isZero();
    }

    @Test
    void from_the_fifth_the_wait_doubles_up_to_a_quarter_of_an_hour() {
        var waits =
                IntStream.rangeClosed(5, 12)
                        .mapToObj(n -> after(n).toWait(NOON).toMinutes())
                        .toList();
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 15L, 15L, 15L, 15L);
    }

    @Test
    void five_within_more_than_a_quarter_of_an_hour_are_not_five() {
        var later = NOON.plus(ofMinutes(15)).plusMillis(1);
        assertThat(after(4).another(later).count()).isEqualTo(1);
        assertThat(after(4).another(NOON.plus(ofMinutes(15))).count()).isEqualTo(5);
    }

    @Test
    void waiting_to_the_end_does_not_buy_five_new_tries() {
        var free = NOON.plus(ofMinutes(1));
        assertThat(after(5).toWait(free)).isZero();
        assertThat(after(5).toWait(free.minusMillis(1))).isEqualTo(Duration.ofMillis(1));
        assertThat(after(5).another(free).toWait(free)).isEqualTo(ofMinutes(2));
    }

    @Test
    void a_day_of_peace_makes_all_forgotten() {
        var free = NOON.plus(ofMinutes(15));
        assertThat(after(12).another(free.plus(ofDays(1))).count()).isEqualTo(13);
        assertThat(after(12).another(free.plus(ofDays(1)).plus(ofSeconds(1))).count()).isEqualTo(1);
    }

    @Test
    void any_number_of_tries_is_counted() {
        assertThat(after(10_000).toWait(NOON)).isEqualTo(ofMinutes(15));
    }

    private static Tries after(int count) {
        var tries = Tries.first(NOON);
        for (int i = 1; i < count; i++) {
            tries = tries.another(NOON);
        }
        return tries;
    }
}
