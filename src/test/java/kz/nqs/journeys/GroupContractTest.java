package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import kz.nqs.recognition.Recognition.Offered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-5b")
@DisplayName("Приказ № 374, пункт 5, часть 2 — договор с группой кандидатов")
class GroupContractTest extends Journeys {

    @Test
    void two_candidates_stand_under_one_contract_and_each_accepts_it() {
        var first = town.candidate();
        var second = town.candidate();
        var one = first.applies();
        var two = second.applies();
        var registrar = centre.registrar();
        registrar.sends(Centre.allRight(registrar.opens(one))).is(200);
        var number = contract(one);
        var check = Centre.allRight(registrar.opens(two));
        assertThat(check.choices("contract")).contains(number);
        registrar.sends(check.fills("contract", number)).is(200);
        assertThat(contract(two)).isEqualTo(number);
        for (var address : new String[] {one, two}) {
            assertThat(registrar.reads(address + "/papers/contract"))
                    .contains(w.say("paper.contract.title"), "№ " + number + " ");
        }
        first.window().sends(first.acceptance(one)).is(200);
        assertThat(town.state(one)).isEqualTo("UnderContract");
        assertThat(town.state(two)).as("each accepts alone").isEqualTo("Offered");
        second.window().sends(second.acceptance(two)).is(200);
        assertThat(town.state(two)).isEqualTo("UnderContract");
    }

    @Test
    void a_contract_that_all_have_accepted_is_joined_by_nobody_more() {
        var first = town.candidate();
        var one = first.applies();
        var two = town.candidate().applies();
        centre.concludes(one, first);
        var number = town.journal(one).get(1).details().get("contract");
        var registrar = centre.registrar();
        var forged = Centre.allRight(registrar.opens(two)).forges("contract", number);
        registrar.sends(forged).is(200);
        assertThat(contract(two)).isNotEqualTo(number).matches("\\d+");
    }

    private String contract(String address) {
        return ((Offered) town.known(address).state()).contract();
    }
}
