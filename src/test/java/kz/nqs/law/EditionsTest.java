package kz.nqs.law;

import static kz.nqs.law.Amendment.MADE_374;
import static kz.nqs.law.Amendment.MADE_399;
import static kz.nqs.law.Amendment.N129_OF_374;
import static kz.nqs.law.Amendment.N22_OF_374;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionsTest {
    private final Editions<String> editions =
            Editions.of(MADE_374, "made")
                    .amended(N22_OF_374, before -> before + ", then 22")
                    .amended(N129_OF_374, before -> before + ", then 129");

    @Test
    void a_wording_runs_from_its_first_day_until_the_day_before_the_next() {
        assertThat(rulesOn("2023-09-04")).isEqualTo("made");
        assertThat(rulesOn("2025-02-09")).isEqualTo("made");
        assertThat(rulesOn("2025-02-10")).isEqualTo("made, then 22");
        assertThat(rulesOn("2026-07-11")).isEqualTo("made, then 22");
        assertThat(rulesOn("2026-07-12")).isEqualTo("made, then 22, then 129");
        assertThat(rulesOn("2099-01-01")).isEqualTo("made, then 22, then 129");
    }

    @Test
    void there_is_no_day_without_a_wording_after_the_first() {
        var day = LocalDate.parse("2023-09-04");
        var seen = editions.all().iterator().next();
        while (day.isBefore(LocalDate.parse("2027-01-01"))) {
            var found = editions.inForceOn(day);
            assertThat(found.id().inForceFrom()).isBetween(seen.id().inForceFrom(), day);
            seen = found;
            day = day.plusDays(1);
        }
        assertThat(seen.broughtInBy()).isEqualTo(N129_OF_374);
    }

    @Test
    void nobody_acts_before_the_first_wording() {
        assertThatThrownBy(() -> rulesOn("2023-09-03"))
                .isInstanceOf(NoEditionInForce.class)
                .hasMessageContaining("2023-09-03");
    }

    @Test
    void a_wording_is_found_again_by_its_name() {
        assertThat(editions.edition(N22_OF_374.edition()).rules()).isEqualTo("made, then 22");
        var unknown = new EditionId(Act.ORDER_374, LocalDate.parse("2024-01-01"));
        assertThatThrownBy(() -> editions.edition(unknown)).isInstanceOf(NoEditionInForce.class);
    }

    @Test
    void wordings_are_given_in_order_and_of_one_act() {
        assertThatThrownBy(() -> editions.amended(N22_OF_374, same -> same))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> editions.amended(MADE_399, same -> same))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void every_act_was_made_before_it_was_amended(Act act) {
        assertThat(Amendment.of(act)).first().extracting(Amendment::number).isEqualTo(act.number());
        assertThat(Amendment.of(act))
                .extracting(a -> a.edition().inForceFrom())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private String rulesOn(String day) {
        return editions.inForceOn(LocalDate.parse(day)).rules();
    }
}
