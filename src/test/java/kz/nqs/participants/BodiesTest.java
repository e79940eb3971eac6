package kz.nqs.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@DisplayName("Приказ № 391, пункт 3 — органы и организации вносит администратор")
@Tag("391-3")
class BodiesTest {
    @LocalServerPort int port;
    @Autowired Journal journal;
    private Visitor administrator;

    @BeforeEach
    void the_administrator_enters() throws Exception {
        administrator = new Visitor(port);
        administrator.send("/ru/demonstration", Map.of("person", "sergey"));
    }

    @ParameterizedTest
    @EnumSource
    void a_body_of_every_kind_is_entered_and_its_people_are_the_next_page(BodyKind kind)
            throws Exception {
        var answer = administrator.send("/ru/bodies", typed(kind.name(), "Жаңа орган", ""));
        assertThat(Visitor.to(answer)).matches("/ru/bodies/[0-9a-f-]{36}/people");
        var page = administrator.page(Visitor.to(answer));
        assertThat(page.select("h1 + p, .govuk-caption-l").text()).contains("Новый орган");
        assertThat(page.select("input[name=roles]").eachAttr("value")).containsExactly("HEAD");
        var id = UUID.fromString(Visitor.to(answer).split("/")[3]);
        assertThat(journal.of("participants", id))
                .extracting(Entry::step)
                .containsExactly("participants.step.BodyEntered");
    }

    @Test
    void a_number_is_checked_and_is_one_body_s() throws Exception {
        var wrong = administrator.send("/ru/bodies", typed("NATIONAL_CHAMBER", "Палата", "1"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#bin-error").text()).contains("12 цифр");
        assertThat(Jsoup.parse(wrong.body()).select("#name-kk").val()).isEqualTo("Палата");
        var right = typed("NATIONAL_CHAMBER", "Палата", "9412 4000 0193");
        assertThat(administrator.send("/ru/bodies", right).statusCode()).isEqualTo(303);
        var again = administrator.send("/ru/bodies", right);
        assertThat(Jsoup.parse(again.body()).select("#bin-error").text()).contains("уже внесена");
        assertThat(Bin.typed("020240000555")).isPresent();
        assertThat(Bin.typed("910106458292")).as("a person's").isEmpty();
    }

    @Test
    void a_change_is_journaled_and_made_on_what_was_read() throws Exception {
        var entered = administrator.send("/ru/bodies", typed("SECTORAL_BODY", "Бір", ""));
        var address = Visitor.to(entered).replace("/people", "");
        var version = administrator.page(address).expectFirst("input[name=version]").val();
        var sent = Map.of("name-kk", "Екі", "name-ru", "Два", "version", version);
        assertThat(administrator.send(address, sent).statusCode()).isEqualTo(303);
        assertThat(administrator.page(address).expectFirst("#name-kk").val()).isEqualTo("Екі");
        assertThat(administrator.send(address, sent).statusCode()).as("twice").isEqualTo(303);
        assertThat(journal.of("participants", UUID.fromString(address.split("/")[3])))
                .extracting(Entry::step)
                .containsExactly("participants.step.BodyEntered", "participants.step.BodyChanged");
    }

    @Test
    void the_second_of_two_windows_reads_what_the_first_has_changed() throws Exception {
        var entered = administrator.send("/ru/bodies", typed("SECTORAL_BODY", "Бір", ""));
        var address = Visitor.to(entered).replace("/people", "");
        var version = administrator.page(address).expectFirst("input[name=version]").val();
        var first = Map.of("name-kk", "Екі", "name-ru", "Новый орган", "version", version);
        var second = Map.of("name-kk", "Үш", "name-ru", "Новый орган", "version", version);
        assertThat(administrator.send(address, first).statusCode()).isEqualTo(303);
        var late = administrator.send(address, second);
        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.body());
        assertThat(page.expectFirst("#name-kk-error").text()).contains("«Екі»");
        assertThat(page.select("#name-ru-error")).isEmpty();
        assertThat(page.expectFirst("#name-kk").val()).isEqualTo("Үш");
        var now = page.expectFirst("input[name=version]").val();
        var again = Map.of("name-kk", "Үш", "name-ru", "Новый орган", "version", now);
        assertThat(administrator.send(address, again).statusCode()).isEqualTo(303);
        assertThat(administrator.page(address).expectFirst("#name-kk").val()).isEqualTo("Үш");
    }

    @Test
    void a_body_sent_twice_is_entered_once() throws Exception {
        var id = administrator.page("/ru/bodies/new").expectFirst("input[name=id]").val();
        var sent = new HashMap<>(typed("SECTORAL_BODY", "Қос басу", ""));
        sent.put("id", id);
        var one = Visitor.to(administrator.send("/ru/bodies", sent));
        assertThat(Visitor.to(administrator.send("/ru/bodies", sent))).isEqualTo(one);
        assertThat(journal.of("participants", UUID.fromString(id))).hasSize(1);
    }

    @Test
    void what_is_missing_is_said() throws Exception {
        var page = Jsoup.parse(administrator.send("/ru/bodies", Map.of("bin", "")).body());
        assertThat(page.select(".govuk-error-summary__list li")).hasSize(3);
        var named = administrator.send("/ru/bodies", Map.of("kind", "NATIONAL_BODY")).body();
        assertThat(Jsoup.parse(named).select(".govuk-error-summary__list li")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"askar", "viktor", "yerzhan", "aigul"})
    void nobody_else_sees_or_enters_bodies(String login) throws Exception {
        var visitor = new Visitor(port);
        visitor.send("/ru/demonstration", Map.of("person", login));
        for (var path : new String[] {"/ru/bodies", "/ru/bodies/new"}) {
            assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        }
        var sent = typed("ADMINISTRATOR", "Өзім", "");
        assertThat(visitor.send("/ru/bodies", sent).statusCode()).isEqualTo(404);
    }

    private static Map<String, String> typed(String kind, String kk, String bin) {
        return Map.of("kind", kind, "name-kk", kk, "name-ru", "Новый орган", "bin", bin);
    }
}
