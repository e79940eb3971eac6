package kz.nqs.recognition;

import static kz.nqs.law.Amendment.MADE_374;
import static kz.nqs.law.Amendment.N129_OF_374;
import static kz.nqs.law.Amendment.N22_OF_374;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.nqs.PlatformTest;
import kz.nqs.law.Amendment;
import kz.nqs.law.Edition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@DisplayName("Приказ № 374 — дело живёт по редакции, действовавшей в день регистрации")
class EditionsOfOrder374Test {
    @Autowired ApplicationContext platform;

    @ParameterizedTest(name = "registered on {0}: brought in by {1}")
    @CsvSource({
        "2023-09-04, MADE_374",
        "2025-02-09, MADE_374",
        "2025-02-10, N22_OF_374",
        "2026-07-11, N22_OF_374",
        "2026-07-12, N129_OF_374",
        "2027-12-31, N129_OF_374",
    })
    void the_day_of_registration_chooses_the_edition(LocalDate day, Amendment by) {
        assertThat(RecognitionRules.inForceOn(day).broughtInBy()).isEqualTo(by);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-03", "2023-01-01", "1991-12-16"})
    void before_the_first_day_of_the_order_there_is_no_edition_and_no_guess(LocalDate day) {
        assertThatThrownBy(() -> RecognitionRules.inForceOn(day))
                .hasMessageContaining("no wording held");
    }

    @Test
    void the_editions_held_are_these_three() {
        assertThat(RecognitionRules.EDITIONS.all())
                .extracting(Edition::broughtInBy)
                .containsExactly(MADE_374, N22_OF_374, N129_OF_374);
    }

    @ParameterizedTest(name = "registered on {0}")
    @CsvSource({"2026-07-11, 2025-02-10", "2026-07-12, 2026-07-12"})
    void a_case_keeps_its_edition_to_the_end(LocalDate registered, LocalDate inForceFrom) {
        var house = new House(platform);
        var id = house.filed(house.somebody(), registered);
        assertThat(house.file(id).edition().inForceFrom()).isEqualTo(inForceFrom);
        house.take(id, new Step.OfferContract("x"), house.registrar());
        house.take(id, new Step.AcceptContract(), house.candidate(id));
        assertThat(house.now(id).state()).isInstanceOf(Recognition.UnderContract.class);
        assertThat(house.file(id).edition().inForceFrom()).isEqualTo(inForceFrom);
        assertThat(RecognitionRules.of(house.file(id).edition()))
                .isSameAs(RecognitionRules.inForceOn(registered).rules());
    }
}
