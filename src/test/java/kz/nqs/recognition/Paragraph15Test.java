package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.recognition.Examples.FILE;
import static kz.nqs.recognition.Examples.FRIDAY;
import static kz.nqs.recognition.Examples.RULES;
import static kz.nqs.recognition.Examples.hearingOn;
import static kz.nqs.recognition.Examples.moved;
import static kz.nqs.recognition.Examples.procedureOn;
import static kz.nqs.recognition.Examples.running;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.RecordTheory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Приказ № 374, пункт 15 — более семидесяти процентов верных ответов")
@Tag("374-15")
class Paragraph15Test {
    private static final Hearing HEARING = hearingOn(FRIDAY);
    private static final BigDecimal SEVEN_TENTHS = new BigDecimal("0.70");

    @Test
    void more_than_seventy_per_cent_admits_to_practice_and_nothing_else_does() {
        for (int questions = 1; questions <= 100; questions++) {
            var mark = SEVEN_TENTHS.multiply(BigDecimal.valueOf(questions));
            for (int correct = 0; correct <= questions; correct++) {
                var more = BigDecimal.valueOf(correct).compareTo(mark) > 0;
                assertThat(after(correct, questions))
                        .as("%d of %d", correct, questions)
                        .isInstanceOf(more ? Admitted.class : Decided.class);
            }
        }
    }

    @ParameterizedTest(name = "seven tenths of {0} questions")
    @ValueSource(ints = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100})
    void exactly_seventy_per_cent_does_not_admit(int questions) {
        assertThat(after(questions / 10 * 7, questions)).isEqualTo(notPassed());
        assertThat(after(questions / 10 * 7 + 1, questions)).isEqualTo(new Admitted(FILE, HEARING));
    }

    @Test
    @Tag("374-17b")
    void who_is_not_admitted_has_not_passed_and_the_protocol_is_due() {
        assertThat(after(0, 30)).isEqualTo(notPassed());
    }

    @Test
    void the_mark_is_beside_its_paragraph() {
        assertThat(RULES.theory().percent()).isEqualTo(70);
        assertThat(RULES.theory().basis()).isEqualTo(ORDER_374.paragraph("15"));
    }

    private static Decided notPassed() {
        return new Decided(FILE, HEARING, Outcome.NOT_PASSED, running(RULES.protocol(), FRIDAY));
    }

    private static Recognition after(int correct, int questions) {
        return moved(
                procedureOn(FRIDAY)
                        .decide(new Briefed(FILE, HEARING), new RecordTheory(correct, questions)));
    }
}
