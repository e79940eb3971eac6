package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.language.Bilingual;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@DisplayName("Приказ № 391, пункт 4 — людей в организацию приглашает её руководитель")
@Tag("391-4")
class InvitationsTest {
    @Autowired ApplicationContext platform;
    @Autowired People people;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;
    private Body body;
    private Somebody head;

    @BeforeEach
    void a_body_has_a_head() throws Exception {
        body = new Body(UUID.randomUUID(), BodyKind.NATIONAL_BODY, new Bilingual("Орган", "Орган"));
        people.addBody(body);
        head = Somebody.registered(platform).working(body.id(), Role.HEAD).entersForTheFirstTime();
    }

    @Test
    void who_opens_the_link_registers_and_has_the_role_and_sets_up_the_second_factor()
            throws Exception {
        var iin = NewPeople.iin().digits();
        var link = link(invites("OFFICER", iin + "@example.kz"));
        var newcomer = passerBy();
        assertThat(newcomer.page(link).text())
                .contains("Орган", "сотрудник", "7•••@example.kz")
                .doesNotContain(iin);
        var answer = newcomer.send(link + "/register", registration(iin));
        assertThat(Visitor.to(answer)).isEqualTo("/ru/account");
        assertThat(Visitor.to(newcomer.get("/ru/account"))).isEqualTo("/ru/second-factor");
        var person = people.withIin(new Iin(iin)).orElseThrow();
        assertThat(people.memberships(person.id()))
                .containsExactly(new Membership(body, Role.OFFICER));
        assertThat(journal.of("participants", body.id()))
                .extracting(Entry::step)
                .containsExactly("participants.step.Invited", "participants.step.Joined");
        assertThat(passerBy().get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void who_has_an_account_signs_in_and_joins() throws Exception {
        var known = Somebody.registered(platform);
        var link = link(invites("OFFICER", known.login().toUpperCase(Locale.ROOT)));
        assertThat(Visitor.to(known.visitor().get(link + "/join"))).isEqualTo("/ru/sign-in");
        assertThat(Visitor.to(known.signsIn())).isEqualTo(link + "/join");
        assertThat(Visitor.to(known.visitor().send(link + "/join", Map.of())))
                .isEqualTo("/ru/account");
        assertThat(people.memberships(known.id())).hasSize(1);
    }

    @Test
    void a_link_is_taken_once_and_then_says_whom_to_ask_for_another() throws Exception {
        var known = Somebody.registered(platform);
        var link = link(invites("OFFICER", known.login()));
        known.signsIn();
        known.visitor().send(link + "/join", Map.of());
        for (var answer : List.of(passerBy().get(link), passerBy().get(link + "/register"))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Jsoup.parse(answer.body()).expectFirst("main").text())
                    .contains("Приглашение больше не действует", "попросите новое у руководителя")
                    .doesNotContain("Орган", "example.kz");
        }
        assertThat(people.memberships(known.id())).hasSize(1);
    }

    @Test
    void somebody_else_who_has_the_link_does_not_join_and_is_told_why() throws Exception {
        var invited = Somebody.registered(platform);
        var link = link(invites("OFFICER", invited.login()));
        var other = Somebody.registered(platform);
        other.signsIn();
        var page = other.visitor().page(link);
        assertThat(page.text()).contains("Вы вошли с другим адресом", "•••@example.kz");
        assertThat(page.select("form[action$=/join]")).isEmpty();
        assertThat(other.visitor().send(link + "/join", Map.of()).statusCode()).isEqualTo(422);
        assertThat(people.memberships(other.id())).isEmpty();
        var iin = NewPeople.iin().digits();
        var typed = passerBy().send(link + "/register", registration(iin));
        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(typed.body()).select("#email-error").text())
                .contains("только с этим адресом");
        assertThat(people.withIin(new Iin(iin))).isEmpty();
        invited.signsIn();
        assertThat(Visitor.to(invited.visitor().send(link + "/join", Map.of())))
                .isEqualTo("/ru/account");
    }

    @Test
    void after_seven_days_or_when_withdrawn_or_renewed_the_link_leads_nowhere() throws Exception {
        var renewed = link(invites("HEAD"));
        var withdrawn = link(invites("OFFICER"));
        assertThat(passerBy().get(renewed).statusCode()).isEqualTo(404);
        var page = head.visitor().page(here());
        var id = page.expectFirst("input[name=invitation]").val();
        var withdrawals = here("/invitations/withdrawals");
        assertThat(head.visitor().send(withdrawals, Map.of("invitation", id)).body())
                .contains("Отозвать приглашение?");
        assertThat(passerBy().get(withdrawn).statusCode()).as("only asked").isEqualTo(200);
        var answered = Map.of("invitation", id, "sure", "yes");
        assertThat(head.visitor().send(withdrawals, answered).statusCode()).isEqualTo(303);
        assertThat(head.visitor().send(withdrawals, answered).statusCode()).isEqualTo(409);
        assertThat(passerBy().get(withdrawn).statusCode()).isEqualTo(404);
        var late = link(invites("OFFICER"));
        jdbc.sql(
                        "update invitation set valid_until = valid_until - interval '7 days 1 second'"
                                + ", invited_at = invited_at - interval '8 days' where body = :body")
                .param("body", body.id())
                .update();
        assertThat(passerBy().get(late).statusCode()).isEqualTo(404);
    }

    @Test
    void of_the_link_only_a_hash_is_kept() throws Exception {
        var token = link(invites("OFFICER")).replaceFirst(".*/", "");
        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select i::text from invitation i").query(String.class).list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void a_body_that_is_no_centre_has_no_registrars_and_somebody_is_invited_to_something()
            throws Exception {
        assertThat(invites("REGISTRAR").statusCode()).isEqualTo(422);
        assertThat(
                        head.visitor()
                                .send(here("/invitations"), Map.of("email", "x@example.kz"))
                                .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"askar", "yerzhan", "asel", "aigul"})
    void neither_heads_of_others_nor_anybody_else_sees_or_invites(String login) throws Exception {
        var stranger = demonstrated(login);
        assertThat(stranger.get(here()).statusCode()).isEqualTo(404);
        var sent = Map.of("email", "x@example.kz", "roles", "OFFICER");
        assertThat(stranger.send(here("/invitations"), sent).statusCode()).isEqualTo(404);
    }

    @Test
    void an_officer_of_the_body_does_not_invite() throws Exception {
        var officer =
                Somebody.registered(platform)
                        .working(body.id(), Role.OFFICER)
                        .entersForTheFirstTime();
        assertThat(officer.visitor().get(here()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_role_taken_away_is_gone_at_once_and_journaled() throws Exception {
        var officer =
                Somebody.registered(platform).working(body.id(), Role.HEAD).entersForTheFirstTime();
        assertThat(officer.visitor().get(here()).statusCode()).isEqualTo(200);
        dismisses(head, officer.id(), Role.HEAD);
        assertThat(officer.visitor().get(here()).statusCode()).isEqualTo(404);
        var last = journal.of("participants", body.id()).getLast();
        assertThat(last.step()).isEqualTo("participants.step.Dismissed");
        assertThat(last.author().person()).isEqualTo(head.id());
        assertThat(last.details()).containsEntry("person", officer.id().toString());
    }

    @Test
    void before_a_role_is_taken_away_it_is_asked_from_whom() throws Exception {
        var officer =
                Somebody.registered(platform)
                        .working(body.id(), Role.OFFICER)
                        .entersForTheFirstTime();
        var asked =
                head.visitor().send(here("/dismissals"), fields(officer.id(), Role.OFFICER, ""));
        assertThat(asked.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(asked.body());
        assertThat(page.expectFirst("h1").text()).isEqualTo("Снять роль?");
        assertThat(page.expectFirst("main").text())
                .contains(people.person(officer.id()).name(), "сотрудник");
        assertThat(people.memberships(officer.id())).hasSize(1);
        dismisses(head, officer.id(), Role.OFFICER);
        assertThat(people.memberships(officer.id())).isEmpty();
    }

    @Test
    void a_refusal_does_not_look_like_success_and_the_last_head_has_no_button() throws Exception {
        var page = head.visitor().page(here());
        assertThat(page.select("form[action$=dismissals]")).isEmpty();
        assertThat(page.expectFirst("#people").text()).contains("единственный руководитель");
        var refused = head.visitor().send(here("/dismissals"), fields(head.id(), Role.HEAD, "yes"));
        assertThat(refused.statusCode()).isEqualTo(409);
        var said = Jsoup.parse(refused.body());
        assertThat(said.select(".govuk-notification-banner--success")).isEmpty();
        assertThat(said.expectFirst(".govuk-error-summary").text())
                .contains("единственный руководитель");
    }

    @Test
    void the_last_head_stays_until_the_administrator_decides() throws Exception {
        dismisses(head, head.id(), Role.HEAD);
        assertThat(people.in(body.id(), Role.HEAD)).hasSize(1);
        var sergey = demonstrated("sergey");
        sergey.send(here("/dismissals"), fields(head.id(), Role.HEAD, "yes"));
        assertThat(people.in(body.id(), Role.HEAD)).isEmpty();
    }

    @Test
    void the_administrator_invites_heads_and_nobody_else() throws Exception {
        var sergey = demonstrated("sergey");
        var officer = Map.of("email", "x@example.kz", "roles", "OFFICER");
        assertThat(sergey.send(here("/invitations"), officer).statusCode()).isEqualTo(422);
        var anotherHead = Map.of("email", "x@example.kz", "roles", "HEAD");
        assertThat(sergey.send(here("/invitations"), anotherHead).statusCode()).isEqualTo(200);
    }

    private void dismisses(Somebody by, UUID person, Role role) throws Exception {
        by.visitor().send(here("/dismissals"), fields(person, role, "yes"));
    }

    private static Map<String, String> fields(UUID person, Role role, String sure) {
        return Map.of("person", person.toString(), "role", role.name(), "sure", sure);
    }

    private HttpResponse<String> invites(String role) throws Exception {
        return invites(role, "new@example.kz");
    }

    private HttpResponse<String> invites(String role, String email) throws Exception {
        return head.visitor().send(here("/invitations"), Map.of("email", email, "roles", role));
    }

    private static String link(HttpResponse<String> invited) {
        assertThat(invited.statusCode()).isEqualTo(200);
        return Jsoup.parse(invited.body())
                .expectFirst("#link")
                .val()
                .replaceFirst("^http://[^/]+", "");
    }

    private String here(String... more) {
        return "/ru/bodies/" + body.id() + (more.length == 0 ? "/people" : more[0]);
    }

    private Visitor passerBy() {
        return new Visitor(
                platform.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private Visitor demonstrated(String login) throws Exception {
        var visitor = passerBy();
        visitor.send("/ru/demonstration", Map.of("person", login));
        return visitor;
    }

    private static Map<String, String> registration(String iin) {
        return Map.of(
                "name",
                "Құттыбаев Ғани",
                "iin",
                iin,
                "email",
                iin + "@example.kz",
                "phone",
                "+7 700 000 00 00",
                "password",
                Somebody.PASSWORD);
    }
}
