package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-6a")
@DisplayName("Приказ № 374, пункт 6 — назначенный экзамен: что читают и что подтверждают")
class ExamAppointedTest extends Journeys {

    @Test
    void the_candidate_reads_it_first_of_all_and_the_examiner_on_the_desk() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        var exam = town.known(address).examAhead();
        var when = "%s, %s, 10:00".formatted(w.weekday(exam.day()), w.day(exam.day()));
        var event = "/ru" + address + "/papers/calendar";
        for (var page : new String[] {"/desk", address}) {
            var screen = candidate.window().opens(page).is(200);
            assertThat(screen.text()).contains(when, Centre.PLACE, w.say("exam.bring"));
            assertThat(screen.page().select("a[href='" + event + "']")).isNotEmpty();
        }
        assertThat(candidate.window().opens("/desk").text())
                .contains(w.say("desk.waiting.exam"))
                .doesNotContain(w.say("desk.waiting.none"));
        var row = centre.chair().opens("/desk").page().select("li:has(a[href$='" + address + "'])");
        assertThat(row.text()).contains(when, Centre.PLACE);
    }

    @Test
    void nothing_is_sent_before_the_letter_was_read_and_the_odd_hour_confirmed() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.concludes(address, candidate);
        var registrar = centre.registrar();
        var filled = Centre.appointment(registrar.opens(address));
        assertThat(registrar.sends(filled.fills("place", "x")).is(422).problem("place"))
                .contains(w.say("form.place"));
        var asked = registrar.sends(filled.fills("time", "0300")).is(200);
        assertThat(asked.text())
                .contains(w.say("recognition.appoint.hour", "03:00"))
                .contains("начало в 03:00", Centre.PLACE, w.say("form.asking"));
        assertThat(asked.page().title()).doesNotContain(w.say("form.error"));
        assertThat(town.letters(address)).as("registered, offered").hasSize(2);
        assertThat(town.state(address)).isEqualTo("UnderContract");
        var other = asked.surely().forges("time", "04:00");
        assertThat(registrar.sends(other).is(200).text()).contains("начало в 04:00");
        assertThat(town.state(address)).as("another hour is asked about anew").startsWith("Under");
        registrar.sends(asked.surely()).is(200);
        assertThat(town.letters(address)).hasSize(3);
        candidate.window().sends(candidate.withdrawal(address)).is(200);
    }

    @Test
    @Tag("374-9a")
    void several_candidates_sit_one_exam_together_but_another_exam_there_is_named() {
        var registrar = centre.registrar();
        var place = "Астана, Сарыарқа, 31, 318-кабинет";
        var one = concluded(town.candidate());
        var first = onTheLastDay(registrar.opens(one), "16:00").fills("place", place);
        registrar.sends(registrar.confirmed(first)).is(200);
        var number = town.known(one).file().number();
        var two = concluded(town.candidate());
        var second = onTheLastDay(registrar.opens(two), "16:00").fills("place", place);
        assertThat(registrar.sends(second).is(200).text())
                .contains("сдают по делам № " + number + ": кандидаты сдают его вместе")
                .doesNotContain("назначен другой экзамен");
        var later = registrar.sends(second.fills("time", "17:00")).is(200);
        assertThat(later.text()).contains("назначен другой экзамен, дело № " + number);
        registrar.sends(later.surely()).is(200);
        assertThat(town.state(two)).isEqualTo("Appointed");
    }

    @Test
    void a_change_begins_from_what_is_in_force_and_says_why() {
        var candidate = town.candidate();
        var address = concluded(candidate);
        var registrar = centre.registrar();
        var first = onTheLastDay(registrar.opens(address), "10:30");
        registrar.sends(registrar.confirmed(first)).is(200);
        var next = registrar.opens(concluded(town.candidate())).sheet("/appoint");
        assertThat(next.value("place")).isEqualTo(Centre.PLACE);
        assertThat(next.value("order")).isEqualTo("12-Е");
        assertThat(next.value("chair")).isEqualTo(first.value("chair"));
        var change = registrar.opens(address).sheet("/appoint");
        for (var field : new String[] {"day", "time", "place", "chair", "secretary", "members"}) {
            assertThat(change.value(field)).as(field).isEqualTo(first.value(field));
        }
        var unsaid = change.fills("conditions", "yes").fills("time", "12:30");
        assertThat(registrar.sends(unsaid).is(422).problem("change")).isNotEmpty();
        var why = "В здании отключают свет";
        registrar.sends(registrar.confirmed(unsaid.fills("change", why))).is(200);
        assertThat(town.letters(address).getLast().body().ru()).contains(why, "12:30");
        assertThat(town.journal(address).getLast().details()).containsEntry("change", why);
        assertThat(event(candidate, address)).contains("SEQUENCE:1\r\n", "METHOD:PUBLISH");
        candidate.window().sends(candidate.withdrawal(address)).is(200);
        assertThat(event(candidate, address)).contains("SEQUENCE:2\r\n", "METHOD:CANCEL");
        assertThat(town.letters(address).getLast().title().ru())
                .isEqualTo(w.say("letter.called-off.title"));
    }

    private String concluded(Candidate candidate) {
        var address = candidate.applies();
        centre.concludes(address, candidate);
        return address;
    }

    /** A day on which no other test appoints anything. */
    private static Sheet onTheLastDay(Screen theCase, String time) {
        var filled = Centre.appointment(theCase);
        return filled.fills("day", filled.choices("day").getLast()).fills("time", time);
    }

    private static String event(Candidate candidate, String address) {
        var bytes = candidate.window().get(address + "/papers/calendar").body();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
