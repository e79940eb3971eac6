package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("391-12/13")
@DisplayName("Подтверждённое переживает kill -9 в любой миг, а прерванное делается один раз")
class KillNineTest {
    private static final String TYPED = "Бірінші жол: әіңғүұқөһ\nЕкінші жол";
    @TempDir Path folder;

    @Test
    void from_a_draft_to_the_appointment_through_five_crashes() throws IOException {
        try (var machine = new Machine(folder)) {
            var centre = new Centre(machine.port(), Lang.RU);
            var offer = centre.offers().getFirst();
            var candidate = Candidate.registered(machine.port(), Lang.RU, offer);
            var draft = a_draft_survives(machine, candidate);
            var address = an_application_is_registered_once(machine, candidate, draft);
            an_acknowledged_check_stands(machine, centre, candidate, address);
            a_contract_is_concluded_once(machine, candidate, address);
            an_exam_is_appointed_once(machine, centre, candidate, address);
        }
    }

    /** Text and copies that were acknowledged, and the session itself. */
    private static Screen a_draft_survives(Machine machine, Candidate candidate) {
        var form1 = candidate.begins();
        var copies = candidate.fills(form1).fills("informal", "Әкемнен").presses("do", "save");
        candidate.window().sends(copies).is(200);
        var text = candidate.window().opens(form1.place()).sheetHere().fills("informal", TYPED);
        var saved = candidate.window().posts(text.to(form1.path() + "/draft")).statusCode();
        assertThat(saved).isEqualTo(204);
        restarts(machine, false);
        var back = candidate.window().opens(form1.place()).is(200);
        assertThat(back.sheetHere().value("informal")).isEqualTo(TYPED);
        assertThat(back.sheetHere().value("skills")).isEqualTo("Жеті жыл тәжірибе");
        assertThat(back.page().select("button[value^=remove:]").eachText())
                .containsExactly("Убрать diplom.pdf", "Убрать kitap.pdf");
        return back;
    }

    private static String an_application_is_registered_once(
            Machine machine, Candidate candidate, Screen draft) {
        var submission = candidate.fills(draft);
        var acknowledged = cutShort(machine, candidate.window(), submission, 25, false);
        var found = candidate.window().opens(draft.place()).is(200);
        if (acknowledged) {
            assertThat(found.place()).startsWith("/cases/");
        }
        var registered = candidate.window().sends(submission).is(200);
        var address = registered.place();
        assertThat(registered.text()).contains("000001");
        stands(candidate.window().opens(address), 1, 1);
        var copies = registered.page().select("a[href*=/attachments/]").eachAttr("href");
        assertThat(copies).hasSize(2);
        for (var copy : copies) {
            assertThat(candidate.window().get(copy).body()).isEqualTo(Candidate.PDF);
        }
        var desk = candidate.window().opens("/desk");
        assertThat(desk.page().select("a[href*=/cases/]:not([href*=/letters/])").eachAttr("href"))
                .as("one case, and the letter that it was registered")
                .containsOnly("/ru" + address);
        assertThat(candidate.window().reads(address + "/papers/application"))
                .contains("Екінші жол");
        return address;
    }

    private static void an_acknowledged_check_stands(
            Machine machine, Centre centre, Candidate candidate, String address) {
        var check = Centre.allRight(centre.registrar().opens(address));
        assertThat(centre.registrar().posts(check).statusCode()).isEqualTo(303);
        restarts(machine, true);
        stands(candidate.window().opens(address), 2, 2);
        assertThat(candidate.window().opens(address).offers("/accept")).isTrue();
        assertThat(centre.registrar().sends(check).is(200).place()).isEqualTo(address);
        stands(candidate.window().opens(address), 2, 2);
    }

    private static void a_contract_is_concluded_once(
            Machine machine, Candidate candidate, String address) {
        var acceptance = candidate.acceptance(address);
        var acknowledged = cutShort(machine, candidate.window(), acceptance, 8, true);
        if (acknowledged) {
            assertThat(candidate.window().opens(address).offers("/accept")).isFalse();
        }
        assertThat(candidate.window().sends(acceptance).is(200).place()).isEqualTo(address);
        stands(candidate.window().opens(address), 3, 2);
    }

    private static void an_exam_is_appointed_once(
            Machine machine, Centre centre, Candidate candidate, String address) {
        var registrar = centre.registrar();
        var appointment = registrar.confirmed(Centre.appointment(registrar.opens(address)));
        var acknowledged = cutShort(machine, centre.registrar(), appointment, 60, false);
        if (acknowledged) {
            stands(candidate.window().opens(address), 4, 3);
        }
        assertThat(centre.registrar().sends(appointment).is(200).place()).isEqualTo(address);
        stands(candidate.window().opens(address), 4, 3);
        assertThat(candidate.window().opens(address).page().select("dl").text())
                .containsOnlyOnce(Centre.PLACE);
    }

    /** So many entries of the journal, so many letters. */
    private static void stands(Screen theCase, int entries, int letters) {
        theCase.is(200);
        assertThat(theCase.page().select(".nqs-timeline__item--done")).hasSize(entries);
        assertThat(theCase.page().select("a[href*=/letters/]")).hasSize(letters);
    }

    private static void restarts(Machine machine, boolean databaseFirst) {
        machine.dies(databaseFirst);
        machine.starts();
    }

    /**
     * Sends, and kills everything that many milliseconds later at the latest.
     *
     * @return whether the platform had answered
     */
    private static boolean cutShort(
            Machine machine, Window window, Sheet sheet, int millis, boolean databaseFirst) {
        var answer = CompletableFuture.supplyAsync(() -> window.posts(sheet).statusCode());
        waitAtMost(answer, millis);
        machine.dies(databaseFirst);
        var acknowledged = answer.handle((status, fault) -> fault == null && status == 303).join();
        System.out.println(sheet.action() + ", acknowledged before kill -9: " + acknowledged);
        machine.starts();
        return acknowledged;
    }

    private static void waitAtMost(CompletableFuture<Integer> answer, int millis) {
        try {
            answer.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            assertThat(answer).as("still in flight").isNotNull();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
