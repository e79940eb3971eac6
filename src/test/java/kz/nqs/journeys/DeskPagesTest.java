package kz.nqs.journeys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.jsoup.nodes.Element;
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
    void of_one_day_the_smaller_number_stands_first_and_every_link_says_which_case() {
        town.candidate().applies();
        town.candidate().applies();
        var desk = centre.registrar().opens("/desk?kind=recognition.duty.check").is(200).page();
        var byDay =
                desk.expectFirst(".nqs-desk").children().stream()
                        .collect(
                                groupingBy(
                                        row -> row.select(".nqs-desk__deadline").text(),
                                        mapping(DeskPagesTest::number, toList())));
        assertThat(byDay.values()).allSatisfy(numbers -> assertThat(numbers).isSorted());
        assertThat(desk.select("form[action$='/centre/cases'] input[name=q]")).hasSize(1);
        assertThat(centre.registrar().opens("/desk?kind=none").path()).endsWith("/desk");
    }

    private static String number(Element row) {
        var link = row.select("a.nqs-desk__title").text();
        assertThat(link).matches(".+ – № 0017-\\d{4}-\\d{6}, .+");
        return link.replaceFirst(".*№ ([\\d-]+), .*", "$1");
    }

    @Test
    void from_a_case_just_dealt_with_leads_a_link_to_the_next() {
        var candidate = town.candidate();
        var address = candidate.applies();
        town.candidate().applies();
        var registrar = centre.registrar();
        var dealt = registrar.sends(Centre.allRight(registrar.opens(address))).is(200);
        var link = dealt.page().expectFirst("a[href*='/desk/next']");
        var next = registrar.opens(link.attr("href")).is(200);
        assertThat(next.place()).startsWith("/cases/").isNotEqualTo(address);
        assertThat(registrar.opens(address).page().select("a[href*='/desk/next']")).isEmpty();
        var alone = candidate.window().opens("/desk/next?after=" + Town.id(address));
        assertThat(alone.is(200).place()).isEqualTo("/desk");
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
