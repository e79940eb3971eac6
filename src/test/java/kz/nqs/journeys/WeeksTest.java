package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.nqs.PlatformTest;
import kz.nqs.recognition.Recognition.Registered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("374-5a")
@DisplayName("Сроки центра по неделям: в какой день сколько истекает и что именно")
class WeeksTest extends Journeys {

    @Test
    void an_application_stands_on_the_day_on_which_its_check_ends() {
        var first = town.candidate().applies();
        var ends = ((Registered) town.known(first).state()).check().lastDay();
        var before = number(ends);
        var address = town.candidate().applies();
        assertThat(number(ends)).isEqualTo(before + 1);
        var weeks = centre.registrar().opens("/centre/weeks").is(200);
        var shown =
                weeks.page().select("a[href$='" + address + "']").isEmpty()
                        ? centre.registrar().opens("/centre/weeks?week=1").is(200)
                        : weeks;
        assertThat(shown.page().select("a[href$='" + address + "']").text())
                .contains(w.say("recognition.duty.check"));
    }

    @Test
    void it_is_for_the_registrars_and_the_head_of_a_centre() {
        assertThat(centre.head().opens("/centre/weeks").status()).isEqualTo(200);
        for (var login : new String[] {"serik", "aigul", "gulnar"}) {
            assertThat(town.stranger(login).opens("/centre/weeks").status()).isEqualTo(404);
        }
        assertThat(town.stranger("daniyar").opens("/centre/weeks?week=99").is(200).text())
                .contains(w.say("weeks.none"));
    }

    @Test
    void what_is_overdue_has_a_list_of_its_own_and_stands_on_the_desk_of_the_head() {
        var address = town.candidate().applies();
        town.the(JdbcClient.class)
                .sql("update deadline set last_day = '2026-01-12' where subject = :id")
                .param("id", Town.id(address))
                .update();
        var weeks = centre.head().opens("/centre/weeks").is(200).page();
        var many = weeks.select("a[href='#overdue']").text().replaceAll("\\D", "");
        assertThat(weeks.select("#overdue + .nqs-desk > li")).hasSize(Integer.parseInt(many));
        assertThat(weeks.select("#overdue + .nqs-desk a[href$='" + address + "']")).hasSize(1);
        assertThat(weeks.select("#told + *").outerHtml()).doesNotContain(address);
        var desk = centre.head().opens("/desk").is(200).page();
        assertThat(desk.select("a[href$='/centre/weeks#overdue']").text()).endsWith(": " + many);
    }

    /** What the picture says of that day. */
    private int number(LocalDate day) {
        var weeks = centre.registrar().opens("/centre/weeks").is(200).page();
        return weeks.select(".nqs-weeks__day").stream()
                .filter(cell -> cell.select(".nqs-weeks__date").text().equals(text(day)))
                .map(cell -> cell.select("strong").text())
                .filter(many -> !many.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static String text(LocalDate day) {
        return String.valueOf(day.getDayOfMonth());
    }
}
