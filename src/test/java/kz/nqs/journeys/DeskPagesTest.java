package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@DisplayName("Рабочий стол: по пятьдесят дел, сначала те, чей последний день ближе")
class DeskPagesTest extends Journeys {

    @Test
    void what_does_not_fit_on_a_page_is_on_the_next() {
        var candidate = town.candidate();
        var address = candidate.applies();
        town.the(JdbcClient.class)
                .sql(
                        """
                        insert into deadline (room, subject, label, act, place, from_day, last_day, person)
                        select 'recognition', c.id, 'recognition.duty.accept', 'ORDER_374', '5(2)',
                            date '2026-01-05' + n, date '2026-01-12' + n, c.candidate
                        from recognition_case c, generate_series(1, 60) n where c.id = :id
                        """)
                .param("id", Town.id(address))
                .update();
        var first = candidate.window().opens("/desk").is(200);
        assertThat(first.text()).contains("Показаны 1–50 из 60");
        assertThat(first.page().select(".nqs-desk").getFirst().children()).hasSize(50);
        var second = candidate.window().opens(first.page().select("a[rel=next]").attr("href"));
        assertThat(second.is(200).text()).contains("Показаны 51–60 из 60");
        assertThat(second.page().select(".nqs-desk").getFirst().children()).hasSize(10);
        assertThat(candidate.window().opens("/desk?page=9").path()).endsWith("/desk");
    }

    @Test
    void an_examiner_finds_the_cases_of_their_own_commissions_alone() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        assertThat(hearings("serik")).contains(Town.id(address).toString());
        assertThat(hearings("andrey")).doesNotContain(Town.id(address).toString());
    }

    @Test
    void the_head_goes_to_the_people_of_the_body_from_the_desk() {
        assertThat(centre.as("yerzhan").opens("/desk").page().select("main a[href$=/people]"))
                .hasSize(1);
        assertThat(centre.as("asel").opens("/desk").page().select("main a[href$=/people]"))
                .isEmpty();
    }

    @Test
    void who_works_for_a_body_that_has_no_tasks_here_yet_is_told_so() {
        var none = w.say("desk.no-role-work");
        assertThat(centre.as("kanat").opens("/desk").text()).contains(none);
        assertThat(centre.as("andrey").opens("/desk").text()).doesNotContain(none);
    }

    private String hearings(String login) {
        return centre.as(login).opens("/desk").is(200).page().select(".nqs-desk a").outerHtml();
    }
}
