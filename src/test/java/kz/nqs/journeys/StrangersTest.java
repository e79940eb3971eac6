package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.journal.Entry;
import kz.nqs.participants.Iin;
import kz.nqs.participants.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PlatformTest
@DisplayName("Чужое дело: «не найдено», попытка записана, ничего не изменено")
class StrangersTest extends Journeys {
    private static final List<String> STEPS =
            List.of(
                    "check",
                    "refuse",
                    "accept",
                    "appoint",
                    "familiarise",
                    "brief",
                    "theory",
                    "practice",
                    "sign",
                    "issue",
                    "notify",
                    "absence",
                    "withdraw",
                    "correct");

    @Test
    @Tag("391-12/13")
    void who_guesses_the_address_of_a_case_finds_nothing_and_that_is_journaled() {
        var address = town.candidate("ulan", 6).applies();
        var kanat = town.stranger("kanat");
        assertThat(kanat.opens(address).is(404).text()).contains(w.say("trouble.not-found"));
        var attempt = town.journal(address).getLast();
        assertThat(attempt.step()).isEqualTo("recognition.step.StrangerAsked");
        assertThat(attempt.author().person()).isEqualTo(person("740825309280"));
        assertThat(kanat.opens("/cases/" + UUID.randomUUID()).is(404).text())
                .contains(w.say("trouble.not-found"));
        assertThat(kanat.opens("/cases/1").status()).isEqualTo(404);
        assertThat(centre.registrar().opens(address).is(200).text())
                .doesNotContain(w.say("recognition.step.StrangerAsked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "laura", "andrey", "dmitry", "kanat"})
    void neither_page_nor_letter_paper_or_file_of_a_case_is_for_strangers(String login) {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        var stranger = town.stranger(login);
        var theCase = centre.registrar().opens(address).is(200);
        var addresses =
                new ArrayList<>(
                        theCase.page().select("main a[href*='" + address + "']").eachAttr("href"));
        addresses.add(address);
        addresses.add(address + "/papers/application");
        addresses.add(address + "/papers/contract?version=1");
        addresses.add(address + "/papers/protocol");
        addresses.add(address + "/correct");
        assertThat(addresses).anyMatch(a -> a.contains("/letters/"));
        assertThat(addresses).anyMatch(a -> a.contains("/attachments/"));
        assertThat(addresses).anyMatch(a -> a.contains("/counted"));
        assertThat(addresses).anyMatch(a -> a.endsWith("/papers/calendar"));
        for (var each : addresses) {
            assertThat(stranger.opens(each).status()).as(each).isEqualTo(404);
        }
        var before = town.known(address);
        for (var step : STEPS) {
            assertThat(
                            stranger.sends(Forged.step(stranger, address, step, before.version()))
                                    .status())
                    .as(step)
                    .isEqualTo(404);
        }
        assertThat(town.known(address)).isEqualTo(before);
        assertThat(town.letters(address)).hasSize(3);
        assertThat(town.journal(address))
                .filteredOn(e -> !e.step().endsWith("StrangerAsked"))
                .extracting(Entry::step)
                .hasSize(before.version());
    }

    @Test
    void a_centre_lists_its_own_cases_only() {
        var address = town.candidate().applies();
        var number = town.known(address).file().number();
        assertThat(centre.registrar().opens("/centre/cases?q=" + number).text()).contains(number);
        assertThat(town.stranger("daniyar").opens("/centre/cases?q=" + number).page().select("td"))
                .isEmpty();
        assertThat(town.stranger("kanat").opens("/centre/cases").status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_for_nobody_but_who_types_it() {
        var candidate = town.candidate();
        var draft = candidate.begins();
        for (var login : new String[] {"asel", "kanat"}) {
            var stranger = town.stranger(login);
            assertThat(stranger.opens(draft.place()).status()).isEqualTo(404);
            var typed = candidate.fills(draft).fills("skills", "бөтен");
            assertThat(stranger.sends(withToken(stranger, typed)).status()).isEqualTo(404);
            var saved = withToken(stranger, typed.to(draft.path() + "/draft"));
            assertThat(stranger.sends(saved).status()).isEqualTo(404);
        }
        assertThat(candidate.window().opens(draft.place()).sheetHere().value("skills")).isEmpty();
    }

    @Test
    void a_candidate_does_not_take_the_steps_of_the_centre() {
        var candidate = town.candidate();
        var address = candidate.applies();
        refused(candidate.window(), address, "check", "refuse", "appoint", "brief", "absence");
        refused(candidate.window(), address, "theory", "practice", "sign", "issue", "notify");
        var theCase = candidate.window().opens(address);
        assertThat(theCase.offers("/withdraw")).isTrue();
        assertThat(theCase.offers("/check")).isFalse();
    }

    @Test
    @Tag("374-5e")
    void a_registrar_does_not_take_the_steps_of_the_head_nor_of_the_candidate() {
        var address = town.candidate().applies();
        var asel = centre.registrar();
        asel.sends(Centre.remark(asel.opens(address), "мөр жоқ")).is(200);
        centre.waits(3, 1);
        assertThat(town.state(address)).isEqualTo("Uncorrected");
        assertThat(asel.opens(address).offers("/refuse")).isFalse();
        refused(asel, address, "refuse", "issue", "accept", "familiarise", "withdraw", "correct");
        refused(asel, address, "theory", "practice", "sign");
        var head = centre.head();
        var refusal = head.opens(address).sheet("/refuse").fills("reason", "мөр жоқ");
        assertThat(head.sends(head.confirmed(refusal)).is(200).notice())
                .contains(w.say("recognition.notice.refuse"));
    }

    @Test
    @Tag("374-9a")
    void an_examiner_sees_the_cases_of_their_own_commission_only() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var andrey = centre.examinerOutside();
        var serik = centre.chair();
        assertThat(serik.opens(address).status()).isEqualTo(404);
        centre.prepares(address, candidate);
        assertThat(serik.opens(address).is(200).offers("/theory")).as("before the day").isFalse();
        centre.waits(10);
        assertThat(serik.opens(address).is(200).offers("/theory")).isTrue();
        assertThat(andrey.opens(address).status()).isEqualTo(404);
        assertThat(andrey.opens("/desk").is(200).page().select("a[href$='" + address + "']"))
                .isEmpty();
        refused(serik, address, "check", "appoint", "brief", "refuse", "issue", "withdraw");
    }

    @Test
    @Tag("374-10")
    void nobody_decides_in_their_own_case() {
        var olga = town.candidate("olga", 3);
        var address = olga.applies();
        assertThat(olga.window().opens(address).is(200).offers("/check")).isFalse();
        refused(olga.window(), address, "check", "appoint", "brief");
    }

    private void refused(Window window, String address, String... steps) {
        var before = town.known(address);
        for (var step : steps) {
            var answer = window.sends(Forged.step(window, address, step, before.version()));
            assertThat(answer.status()).as(step).isEqualTo(404);
        }
        assertThat(town.known(address)).isEqualTo(before);
    }

    private static Sheet withToken(Window window, Sheet sheet) {
        var token = window.opens("/desk").sheet("/sign-out").value("_csrf");
        return sheet.forges("_csrf", token);
    }

    private UUID person(String iin) {
        return town.the(People.class).withIin(new Iin(iin)).orElseThrow().id();
    }
}
