package kz.nqs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.examination.Sitting.Mark;
import kz.nqs.recognition.Recognition.*;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Приказ № 374, пункт 16 — практика оценивается по технологической карте")
class Paragraph16Test {
    private final House house;
    private final UUID whole;
    private final UUID lacking;
    private final UUID untaught;

    @Autowired
    Paragraph16Test(ApplicationContext platform) {
        house = new House(platform);
        whole = house.briefed(house.somebody());
        lacking = house.briefed(house.somebody());
        untaught = house.briefed(house.somebody());
    }

    @BeforeAll
    void the_day_of_the_exam_comes() {
        house.pass(10);
        house.theory(whole, house.programme().questions());
        house.theory(lacking, house.programme().questions());
        house.theory(untaught, 0);
        house.practice(whole);
        house.practice(lacking, house.programme().card().getLast().number());
    }

    @Test
    @Tag("374-16")
    @Tag("374-17a")
    void every_line_of_the_card_carried_out_is_passed() {
        assertThat(outcome(whole)).isEqualTo(Outcome.PASSED);
        assertThat(house.sitting(whole).performed()).isTrue();
    }

    @Test
    @Tag("374-16")
    @Tag("374-17a")
    void one_line_of_the_card_not_carried_out_is_not_passed() {
        assertThat(outcome(lacking)).isEqualTo(Outcome.NOT_PASSED);
        assertThat(house.sitting(lacking).performed()).isFalse();
    }

    @Test
    @Tag("374-16")
    void every_line_of_the_card_is_kept_with_its_mark() {
        var card = house.programme().card();
        assertThat(house.sitting(lacking).practice())
                .extracting(Mark::line)
                .containsExactlyElementsOf(card.stream().map(line -> line.number()).toList());
        assertThat(house.sitting(lacking).practice().stream().filter(m -> !m.performed()))
                .extracting(Mark::line)
                .containsExactly(card.getLast().number());
    }

    @Test
    @Tag("374-15")
    void who_failed_theory_has_no_practice_and_a_decision_all_the_same() {
        assertThat(outcome(untaught)).isEqualTo(Outcome.NOT_PASSED);
        assertThat(house.sitting(untaught).practice()).isEmpty();
    }

    @Test
    @Tag("374-17b")
    void every_decision_has_a_protocol_with_a_number_of_its_own() {
        assertThat(house.sitting(whole).protocol())
                .isNotNull()
                .isNotEqualTo(house.sitting(lacking).protocol());
        assertThat(house.sitting(untaught).protocol()).isNotNull();
    }

    @Test
    @Tag("374-9b")
    void the_exam_is_held_in_the_language_that_the_candidate_chose() {
        assertThat(house.sitting(whole).language())
                .isEqualTo(house.now(whole).application().examination());
    }

    private Outcome outcome(UUID id) {
        return ((Decided) house.now(id).state()).outcome();
    }
}
