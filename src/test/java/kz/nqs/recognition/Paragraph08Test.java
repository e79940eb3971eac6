package kz.nqs.recognition;

import static kz.nqs.recognition.Examples.FILE;
import static kz.nqs.recognition.Examples.FRIDAY;
import static kz.nqs.recognition.Examples.denial;
import static kz.nqs.recognition.Examples.hearingOn;
import static kz.nqs.recognition.Examples.moved;
import static kz.nqs.recognition.Examples.procedureOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.nqs.recognition.Decision.Moved;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Приказ № 374, пункт 8 — ознакомление и вводный инструктаж до начала экзамена")
class Paragraph08Test {
    private static final Hearing TODAY = hearingOn(FRIDAY);
    private static final Recognition APPOINTED = new Appointed(FILE, TODAY);
    private static final Recognition FAMILIARISED = new Familiarised(FILE, TODAY);
    private static final Recognition BRIEFED = new Briefed(FILE, TODAY);
    private static final Step THEORY = new RecordTheory(30, 30);
    private static final Step BRIEFING = new Brief("17");
    private static final List<Step> STEPS =
            List.of(
                    new Familiarise(),
                    BRIEFING,
                    THEORY,
                    new RecordPractice(true),
                    new SignProtocol(),
                    new IssueDocument(),
                    new RecordAbsence(),
                    new Withdraw());

    @Test
    @Tag("374-8a")
    @Tag("374-8b")
    void first_the_candidate_is_familiar_then_briefed_then_examined() {
        assertThat(after(APPOINTED, new Familiarise())).isEqualTo(FAMILIARISED);
        assertThat(after(FAMILIARISED, BRIEFING)).isEqualTo(BRIEFED);
        assertThat(after(BRIEFED, THEORY)).isInstanceOf(Admitted.class);
    }

    @Test
    @Tag("374-8a")
    void nobody_is_briefed_or_examined_before_being_familiar() {
        assertThat(decided(APPOINTED, BRIEFING)).isEqualTo(denial("out-of-turn", "8(2)"));
        assertThat(decided(APPOINTED, THEORY)).isEqualTo(denial("out-of-turn", "15"));
    }

    @Test
    @Tag("374-8b")
    void nobody_is_examined_before_the_briefing() {
        assertThat(decided(FAMILIARISED, THEORY)).isEqualTo(denial("out-of-turn", "15"));
    }

    @Test
    @Tag("374-8a")
    @Tag("374-8b")
    void there_is_no_other_way_to_the_exam() {
        assertThat(reachable(Set.of())).contains(Admitted.class, Decided.class, Recognised.class);
        assertThat(reachable(Set.of(Familiarise.class)))
                .doesNotContain(Briefed.class, Admitted.class, Decided.class, Recognised.class);
        assertThat(reachable(Set.of(Brief.class)))
                .doesNotContain(Briefed.class, Admitted.class, Decided.class, Recognised.class);
    }

    /** Every state that a case can come to on the day of the exam without those steps. */
    private static Set<Class<?>> reachable(Set<Class<?>> without) {
        var allowed = STEPS.stream().filter(step -> !without.contains(step.getClass())).toList();
        var seen = new HashSet<Class<?>>();
        var open = new ArrayDeque<Recognition>(List.of(APPOINTED));
        while (!open.isEmpty()) {
            var state = open.remove();
            if (seen.add(state.getClass())) {
                for (var step : allowed) {
                    if (decided(state, step) instanceof Moved(var to)) {
                        open.add(to);
                    }
                }
            }
        }
        return seen;
    }

    private static Decision decided(Recognition state, Step step) {
        return procedureOn(FRIDAY).decide(state, step);
    }

    private static Recognition after(Recognition state, Step step) {
        return moved(decided(state, step));
    }
}
