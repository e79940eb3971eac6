package kz.nqs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.participants.Role;
import kz.nqs.recognition.Step.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@DisplayName("Приказ № 374 — что ждёт решения, лежит на столе того, кто решает")
class DutiesOnTheDeskTest {
    private static final String CHECK = "recognition.duty.check";
    private static final String CORRECT = "recognition.duty.correct";
    private final House house;
    private final UUID id;

    @Autowired
    DutiesOnTheDeskTest(ApplicationContext platform) {
        house = new House(platform);
        id = house.filed(house.somebody());
    }

    @Test
    @Tag("374-5a")
    void a_registered_application_waits_on_the_registrar() {
        assertThat(house.waitsOn(Role.REGISTRAR, id)).containsExactly(CHECK);
        assertThat(house.waitsOnCandidate(id)).isEmpty();
    }

    @Test
    @Tag("374-5b")
    void an_offered_contract_waits_on_the_candidate() {
        house.take(id, new OfferContract("x"), house.registrar());
        assertThat(house.waitsOnCandidate(id)).containsExactly("recognition.duty.accept");
        assertThat(house.waitsOn(Role.REGISTRAR, id)).isEmpty();
    }

    @Test
    @Tag("374-5d")
    void what_was_sent_in_again_on_the_same_day_waits_on_the_registrar_again() {
        remarks();
        assertThat(house.waitsOnCandidate(id)).containsExactly(CORRECT);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).isEmpty();
        resubmitted();
        assertThat(house.waitsOn(Role.REGISTRAR, id)).containsExactly(CHECK);
        assertThat(house.waitsOnCandidate(id)).isEmpty();
    }

    @Test
    @Tag("374-5c")
    void remarks_made_twice_on_one_day_wait_on_the_candidate_twice() {
        remarks();
        resubmitted();
        remarks();
        assertThat(house.waitsOnCandidate(id)).containsExactly(CORRECT);
    }

    @Test
    @Tag("374-5e")
    void when_the_last_day_is_over_the_head_is_asked_by_itself() {
        remarks();
        house.pass(3);
        assertThat(house.now(id).state()).isInstanceOf(Recognition.Returned.class);
        assertThat(house.waitsOn(Role.HEAD, id)).isEmpty();
        house.pass(1);
        assertThat(house.now(id).state()).isInstanceOf(Recognition.Uncorrected.class);
        assertThat(house.waitsOn(Role.HEAD, id)).containsExactly("recognition.duty.refuse");
        assertThat(house.waitsOnCandidate(id)).isEmpty();
    }

    @Test
    void a_closed_case_waits_on_nobody() {
        house.take(id, new Withdraw(), house.candidate(id));
        assertThat(house.waitsOnCandidate(id)).isEmpty();
        for (var role : List.of(Role.REGISTRAR, Role.HEAD, Role.EXAMINER)) {
            assertThat(house.waitsOn(role, id)).isEmpty();
        }
    }

    @Test
    @Tag("374-9a")
    void the_day_after_an_exam_that_nobody_was_briefed_for_the_registrar_is_asked() {
        var missed = house.appointed(house.somebody());
        house.pass(10);
        assertThat(house.waitsOn(Role.REGISTRAR, missed)).isEmpty();
        assertThat(house.waitsOnCandidate(missed)).containsExactly("recognition.duty.familiarise");
        house.pass(1);
        assertThat(house.waitsOnCandidate(missed)).isEmpty();
        assertThat(house.waitsOn(Role.REGISTRAR, missed))
                .containsExactly("recognition.duty.absence");
        house.take(missed, new RecordAbsence(), house.registrar());
        assertThat(house.waitsOn(Role.REGISTRAR, missed))
                .containsExactly("recognition.duty.appoint");
    }

    @Test
    @Tag("374-9a")
    void the_day_after_an_exam_without_a_result_the_registrar_is_asked_whether_anybody_came() {
        var unheard = house.briefed(house.somebody());
        house.pass(11);
        assertThat(house.waitsOn(Role.REGISTRAR, unheard))
                .containsExactly("recognition.duty.unrecorded");
        assertThat(house.waitsOn(Role.EXAMINER, unheard))
                .containsExactly("recognition.duty.theory");
        house.theory(unheard, 0);
        assertThat(house.waitsOn(Role.REGISTRAR, unheard)).isEmpty();
    }

    private void remarks() {
        house.take(id, new SendRemarks(Examples.REMARKS), house.registrar());
    }

    private void resubmitted() {
        var now = house.now(id);
        House.done(
                house.the(Correction.class)
                        .resubmit(id, now.version(), now.application(), house.candidate(id)));
        assertThat(house.now(id).version()).isEqualTo(now.version() + 1);
    }
}
