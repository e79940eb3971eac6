package kz.nqs.centres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import org.junit.jupiter.api.Test;

class CentreTest {
    private static final Bilingual NAME = new Bilingual("Орталық", "Центр");
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final LocalDate LAST = LocalDate.of(2030, 2, 2);

    @Test
    void it_is_accredited_from_the_first_day_to_the_last_both_included() {
        var centre =
                new Centre(
                        UUID.randomUUID(), NAME, "0017", FIRST, LAST, NAME, "+7", "a@example.kz");
        assertThat(centre.accreditedOn(FIRST.minusDays(1))).isFalse();
        assertThat(centre.accreditedOn(FIRST)).isTrue();
        assertThat(centre.accreditedOn(LAST)).isTrue();
        assertThat(centre.accreditedOn(LAST.plusDays(1))).isFalse();
    }
}
