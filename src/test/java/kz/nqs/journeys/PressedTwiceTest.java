package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import kz.nqs.PlatformTest;
import kz.nqs.journal.Entry;
import kz.nqs.recognition.Drafts;
import kz.nqs.recognition.Recognition.Offered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PlatformTest
@DisplayName("Одна кнопка, нажатая дважды, действует один раз, и оба ответа ведут к делу")
class PressedTwiceTest extends Journeys {

    /** How a button is pressed twice. */
    enum Twice {
        ONE_AFTER_THE_OTHER {
            @Override
            List<HttpResponse<byte[]>> answers(Window window, Sheet sheet) {
                return List.of(window.posts(sheet), window.posts(sheet));
            }
        },
        AT_THE_SAME_TIME {
            @Override
            List<HttpResponse<byte[]>> answers(Window window, Sheet sheet) {
                var start = new CyclicBarrier(2);
                try (var fingers = Executors.newVirtualThreadPerTaskExecutor()) {
                    var presses = new ArrayList<CompletableFuture<HttpResponse<byte[]>>>();
                    for (int i = 0; i < 2; i++) {
                        presses.add(
                                CompletableFuture.supplyAsync(
                                        () -> {
                                            await(start);
                                            return window.posts(sheet);
                                        },
                                        fingers));
                    }
                    return presses.stream().map(CompletableFuture::join).toList();
                }
            }
        };

        abstract List<HttpResponse<byte[]>> answers(Window window, Sheet sheet);

        private static void await(CyclicBarrier start) {
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("374-4")
    void from_the_beginning_to_the_exam(Twice twice) {
        var candidate = town.candidate();
        var begun =
                pressed(
                        twice,
                        candidate.window(),
                        candidate.reads_what_is_needed().sheet("/applications"));
        var draft = candidate.window().opens(begun);
        var address = pressed(twice, candidate.window(), candidate.fills(draft));
        assertThat(address).contains("/cases/");
        var registrar = centre.registrar();
        presses(twice, registrar, Centre.allRight(registrar.opens(address)), address);
        presses(twice, candidate.window(), candidate.acceptance(address), address);
        var appointment = Centre.appointment(registrar.opens(address));
        presses(twice, registrar, registrar.confirmed(appointment), address);
        presses(twice, candidate.window(), candidate.familiarisation(address), address);
        presses(twice, registrar, Centre.briefing(registrar.opens(address)), address);
        assertThat(town.known(address).version()).isEqualTo(6);
        assertThat(town.journal(address))
                .extracting(Entry::step)
                .containsExactly(
                        "recognition.step.Register",
                        "recognition.step.OfferContract",
                        "recognition.step.AcceptContract",
                        "recognition.step.Appoint",
                        "recognition.step.Familiarise",
                        "recognition.step.Brief");
        assertThat(town.letters(address)).hasSize(3);
        assertThat(town.attachments(address)).hasSize(2);
    }

    @Test
    @Tag("374-17b")
    @Tag("374-18a")
    void from_the_exam_to_the_document() {
        var twice = Twice.AT_THE_SAME_TIME;
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10);
        var chair = centre.chair();
        var theory = Centre.theory(chair.opens(address));
        var questions = questions(chair.opens(address));
        var all = theory.fills("correct", questions).forges("sure-" + questions, "yes");
        presses(twice, chair, all, address);
        var practice = chair.opens(address).sheet("/practice");
        for (var line : chair.opens(address).page().select("input[value=done]").eachAttr("name")) {
            practice = practice.fills(line, "done");
        }
        presses(twice, chair, practice.forges("sure-without-", "yes"), address);
        for (var member : centre.commission()) {
            presses(twice, member, member.opens(address).sheet("/sign"), address);
        }
        var head = centre.head();
        presses(twice, head, head.confirmed(head.opens(address).sheet("/issue")), address);
        assertThat(town.state(address)).isEqualTo("Recognised");
        assertThat(town.known(address).version()).isEqualTo(10);
        assertThat(town.letters(address)).hasSize(4);
    }

    @Test
    @Tag("374-5b")
    void the_number_of_a_contract_is_taken_once() {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < 2; i++) {
            var address = town.candidate().applies();
            var check = Centre.allRight(centre.registrar().opens(address));
            presses(Twice.AT_THE_SAME_TIME, centre.registrar(), check, address);
            var offered = (Offered) town.known(address).state();
            numbers.add(Integer.valueOf(offered.contract()));
        }
        assertThat(numbers.get(1)).isEqualTo(numbers.get(0) + 1);
    }

    @Test
    @Tag("374-5c")
    void remarks_pressed_twice_are_sent_once() {
        var address = town.candidate().applies();
        var registrar = centre.registrar();
        var remark = Centre.remark(registrar.opens(address), "мөр жоқ");
        presses(Twice.AT_THE_SAME_TIME, registrar, remark, address);
        assertThat(town.letters(address)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("374-5c")
    void whichever_answer_is_shown_says_that_it_was_done(Twice twice) {
        var address = town.candidate().applies();
        var registrar = centre.registrar();
        twice.answers(registrar, Centre.allRight(registrar.opens(address)));
        assertThat(registrar.opens(address).notice()).contains(w.say("recognition.notice.check"));
    }

    @Test
    @Tag("374-4")
    void who_goes_back_after_submitting_and_sends_the_form_again_comes_to_the_case() {
        var candidate = town.candidate();
        var typed = candidate.fills(candidate.begins());
        var address = candidate.window().sends(typed).is(200).place();
        var again = candidate.window().sends(typed.fills("skills", "Басқа")).is(200);
        assertThat(again.place()).isEqualTo(address);
        assertThat(again.notice()).contains(w.say("application.already-filed"));
        assertThat(candidate.window().opens(typed.action()).place()).isEqualTo(address);
        assertThat(town.attachments(address)).hasSize(2);
        assertThat(town.known(address).application().skills()).isEqualTo("Жеті жыл тәжірибе");
        assertThat(town.known(address).version()).isEqualTo(1);
        var own = town.known(address).file().candidate();
        assertThat(town.the(Drafts.class).openOf(own))
                .noneMatch(d -> typed.action().contains(d.id().toString()));
    }

    @Test
    @Tag("374-5c")
    void who_goes_back_after_a_step_and_takes_it_again_sees_the_case_as_it_is() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var check = Centre.allRight(centre.registrar().opens(address));
        centre.registrar().sends(check).is(200);
        candidate.window().sends(candidate.acceptance(address)).is(200);
        assertThat(centre.registrar().sends(check).is(200).place()).isEqualTo(address);
        assertThat(town.state(address)).isEqualTo("UnderContract");
    }

    /** Both answers lead to the case, and it moved by one step. */
    private void presses(Twice twice, Window window, Sheet sheet, String address) {
        assertThat(pressed(twice, window, sheet)).endsWith(address);
        assertThat(window.opens(address).is(200).summary()).isEmpty();
    }

    private static String pressed(Twice twice, Window window, Sheet sheet) {
        var answers = twice.answers(window, sheet);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        var places =
                answers.stream()
                        .map(a -> a.headers().firstValue("Location").orElseThrow())
                        .distinct()
                        .toList();
        assertThat(places).as("both lead to one place").hasSize(1);
        assertThat(window.opens(places.getFirst()).status()).isEqualTo(200);
        return places.getFirst();
    }

    private static String questions(Screen theCase) {
        var label = theCase.page().select("label[for=correct]").text();
        return label.replaceAll("\\D", "");
    }
}
