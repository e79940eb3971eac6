package kz.nqs.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import kz.nqs.professions.Professions;
import kz.nqs.professions.Register;
import kz.nqs.programmes.Programmes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class DemonstrationTest {
    @Autowired Cast cast;
    @Autowired Filling filling;
    @Autowired Greeting greeting;
    @Autowired People people;
    @Autowired Centres centres;
    @Autowired Professions professions;
    @Autowired Programmes programmes;
    @Autowired WorkingCalendar calendar;
    @Autowired Clock clock;
    @LocalServerPort int port;
    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void four_centres_each_with_a_head_two_registrars_and_four_examiners() {
        for (var number : new String[] {"0017", "0042", "0105", "0233"}) {
            var centre = centres.accredited(number).orElseThrow();
            assertThat(centre.accreditedOn(LocalDate.now(clock))).isTrue();
            assertThat(people.in(centre.id(), Role.HEAD)).hasSize(1);
            assertThat(people.in(centre.id(), Role.REGISTRAR)).hasSize(2);
            assertThat(people.in(centre.id(), Role.EXAMINER)).hasSize(4);
            assertThat(programmes.ofCentre(centre.id())).isNotEmpty();
        }
    }

    @Test
    void every_kind_of_body_has_somebody_to_enter_as() {
        var kinds =
                players()
                        .flatMap(player -> people.memberships(player.id()).stream())
                        .map(membership -> membership.body())
                        .map(Body::kind);
        assertThat(kinds).contains(BodyKind.values());
        assertThat(players().filter(player -> people.memberships(player.id()).isEmpty()))
                .hasSize(6);
    }

    @Test
    void the_second_start_fills_nothing_twice() {
        var before = professions.search(Register.Filter.ALL, Lang.KK).total();
        filling.afterSingletonsInstantiated();
        assertThat(professions.search(Register.Filter.ALL, Lang.KK).total()).isEqualTo(before);
    }

    @Test
    void every_profession_has_its_programme_in_two_centres_at_least() {
        for (var draft : ProgrammeDraft.all()) {
            var id = Files.id("profession", draft.professionRu());
            assertThat(programmes.forProfession(id).stream().map(p -> p.centre()).distinct())
                    .as(draft.professionRu())
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_click_is_enough_to_enter_as_any_of_them(Lang lang) throws Exception {
        var base = "/" + lang.code();
        assertThat(visitor.page(base + "/demonstration").select(".nqs-person-card"))
                .hasSize((int) players().count());
        var answer = visitor.send(base + "/demonstration", Map.of("person", "aigul"));
        assertThat(answer.headers().firstValue("Location")).contains(base + "/desk");
        assertThat(visitor.page(base + "/centres").expectFirst(".nqs-header__person").text())
                .contains("Сейтқали");
        assertThat(visitor.page(base + "/sign-in").select("main a[href$=/demonstration]"))
                .hasSize(1);
    }

    @Test
    void one_can_enter_as_nobody_else() throws Exception {
        assertThat(visitor.send("/ru/demonstration", Map.of("person", "nobody")).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/ru/demonstration/time").headers().firstValue("Location"))
                .contains("/ru/demonstration");
    }

    @Test
    void exactly_so_many_working_days_pass_and_the_page_says_what_day_it_is() throws Exception {
        var before = LocalDate.now(clock);
        var answer =
                visitor.send("/ru/demonstration/time", Map.of("days", "3", "back", "/centres"));
        assertThat(answer.headers().firstValue("Location")).contains("/ru/centres");
        var after = LocalDate.now(clock);
        assertThat(calendar.workingDaysAfter(before, after)).isEqualTo(3);
        assertThat(calendar.isWorkingDay(after)).isTrue();
        assertThat(visitor.page("/ru/centres").select(".govuk-notification-banner").text())
                .contains("%1$td.%1$tm.%1$tY".formatted(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "31", "-1", "x", ""})
    void no_other_number_of_days_passes(String days) throws Exception {
        var before = LocalDate.now(clock);
        var answer =
                visitor.send(
                        "/kk/demonstration/time",
                        Map.of("days", days, "back", "https://example.kz/"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary").text()).contains("1–30");
        assertThat(page.select(".govuk-notification-banner")).isEmpty();
        assertThat(LocalDate.now(clock)).isEqualTo(before);
    }

    @Test
    void it_says_where_it_is_and_how_to_enter_in_both_languages() {
        assertThat(greeting.lines("8391"))
                .hasSize(2)
                .anyMatch(line -> line.contains("http://localhost:8391/kk/demonstration"))
                .anyMatch(line -> line.contains("http://localhost:8391/ru/demonstration"));
    }

    private Stream<Cast.Player> players() {
        return cast.troupes().stream().flatMap(troupe -> troupe.players().stream());
    }
}
