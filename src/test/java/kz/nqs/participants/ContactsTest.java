package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@DisplayName("Учётная запись: свои почта, телефон и адрес меняет сам человек")
@Tag("391-12/13")
class ContactsTest {
    private static final String HERE = "/ru/account/contacts";
    @Autowired ApplicationContext platform;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    private final String wanted = UUID.randomUUID() + "@new.example.kz";
    private Somebody candidate;

    @BeforeEach
    void somebody_is_signed_in() throws Exception {
        candidate = Somebody.registered(platform);
        candidate.signsIn();
    }

    @Test
    void what_was_typed_stands_on_the_account_and_in_the_database_only_sealed() throws Exception {
        var form = form(Map.of("phone", "+7 705 123 45 67", "address", "Орал, Достық, 9"));
        assertThat(Visitor.to(send(form))).isEqualTo("/ru/account");
        assertThat(candidate.visitor().page("/ru/account").expectFirst("main").text())
                .contains("+7 705 123 45 67", "Орал, Достық, 9");
        var person = people.person(candidate.id());
        assertThat(person.phone()).isEqualTo("+7 705 123 45 67");
        assertThat(person.email()).isEqualTo("aigerim@example.kz");
        assertThat(jdbc.sql("select p::text from person p").query(String.class).list())
                .noneMatch(row -> row.contains("705 123"));
        assertThat(candidate.inAnotherBrowser().signsIn().statusCode()).isEqualTo(303);
    }

    @Test
    void the_old_address_is_told_and_the_new_one_signs_in() throws Exception {
        var change = Map.of("email", wanted, "password", Somebody.PASSWORD);
        assertThat(Visitor.to(send(form(change)))).isEqualTo("/ru/account");
        assertThat(people.person(candidate.id()).email()).isEqualTo(wanted);
        var browser = candidate.inAnotherBrowser().visitor();
        var login = Map.of("login", wanted, "password", Somebody.PASSWORD);
        assertThat(browser.send("/ru/sign-in", login).statusCode()).isEqualTo(303);
        assertThat(candidate.inAnotherBrowser().signsIn().statusCode()).isEqualTo(422);
        var outbox = browser.page("/ru/outbox?to=aigerim@example.kz");
        var mail = browser.page(outbox.expectFirst("main table a").attr("href"));
        assertThat(mail.text())
                .contains("Сіздің электрондық пошта мекенжайыңыз өзгертілді")
                .doesNotContain(wanted);
        assertThat(jdbc.sql("select f::text from former_address f").query(String.class).list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("aigerim"));
    }

    @Test
    void another_address_needs_the_password_and_another_telephone_does_not() throws Exception {
        var without = send(form(Map.of("email", wanted)));
        assertThat(without.statusCode()).isEqualTo(422);
        var wrong = Map.of("email", wanted, "password", "қате құпиясөз тағы");
        assertThat(send(form(wrong)).statusCode()).isEqualTo(422);
        assertThat(people.person(candidate.id()).email()).isEqualTo("aigerim@example.kz");
    }

    @Test
    void what_cannot_be_is_said_back() throws Exception {
        for (var wrong :
                new String[][] {
                    {"email", "aigerim"},
                    {"email", ""},
                    {"phone", "12"},
                    {"phone", ""},
                    {"address", "ү".repeat(301)},
                    {"email", "aigul@example.kz"}
                }) {
            var form = new HashMap<>(form(Map.of(wrong[0], wrong[1])));
            form.put("password", Somebody.PASSWORD);
            assertThat(send(form).statusCode()).as(wrong[1]).isEqualTo(422);
        }
        assertThat(people.person(candidate.id()).email()).isEqualTo("aigerim@example.kz");
    }

    @Test
    void of_two_windows_the_second_sees_what_the_first_wrote() throws Exception {
        var second = form(Map.of("phone", "+7 777 000 00 00"));
        send(form(Map.of("phone", "+7 705 123 45 67")));
        var late = send(second);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("+7 705 123 45 67", "+7 777 000 00 00");
        var once = new HashMap<>(second);
        once.put("version", "1");
        assertThat(send(once).statusCode()).isEqualTo(303);
        assertThat(people.person(candidate.id()).phone()).isEqualTo("+7 777 000 00 00");
        assertThat(send(once).statusCode()).as("pressed twice").isEqualTo(303);
    }

    @Test
    void nobody_reads_them_who_is_not_signed_in() throws Exception {
        assertThat(Visitor.to(candidate.inAnotherBrowser().visitor().get(HERE)))
                .isEqualTo("/ru/sign-in");
    }

    /** The form as it stands, changed so. */
    private Map<String, String> form(Map<String, String> changes) throws Exception {
        var form = new HashMap<String, String>();
        var page = candidate.visitor().page(HERE);
        for (var field : page.select("main form [name]:not([name=_csrf])")) {
            form.put(field.attr("name"), field.val());
        }
        form.putAll(changes);
        return form;
    }

    private HttpResponse<String> send(Map<String, String> form) throws Exception {
        return candidate.visitor().send(HERE, form);
    }
}
