package kz.nqs.professions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Lang;
import kz.nqs.professions.Profession.Profile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@DisplayName("Поиск по реестру профессий")
class RegisterSearchTest {
    @Autowired Professions professions;
    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7212-0-003",
                "72120003",
                "7212",
                "ЭЛЕКТРОГАЗОСВАРЩИК",
                "электрогаз",
                "данекерлеуши"
            })
    void the_welder_is_found_by_code_by_name_and_on_a_russian_keyboard(String typed) {
        assertThat(found(typed)).contains("7212-0-003");
    }

    @Test
    void other_names_count_too() {
        assertThat(found("пасечник")).containsExactly("6123-0-001");
        assertThat(found("ара осируши")).containsExactly("6123-0-001");
    }

    @Test
    void every_filter_leaves_only_what_it_names() {
        var choices = professions.choices(Lang.KK);
        for (var sector : choices.sectors()) {
            assertThat(total(new Register.Filter("", sector, null, null, null, null))).isPositive();
        }
        for (var body : choices.stateBodies()) {
            var filter = new Register.Filter("", null, null, null, body.kk(), null);
            assertThat(professions.search(filter, Lang.KK).rows())
                    .isNotEmpty()
                    .allMatch(row -> row.profession().stateBody().equals(body));
        }
        var ofLevel = new Register.Filter("", null, null, 4, null, Profile.TECHNICAL);
        assertThat(professions.search(ofLevel, Lang.RU).rows())
                .isNotEmpty()
                .allMatch(row -> row.level().nqf() == 4)
                .allMatch(row -> row.profession().profile() == Profile.TECHNICAL);
    }

    @Test
    void pages_together_are_the_whole() {
        var whole = professions.search(Register.Filter.ALL, Lang.KK).rows();
        var second = professions.search(Register.Filter.ALL, Lang.KK, 2, 50);
        assertThat(second.rows()).isEqualTo(whole.subList(50, 100));
        assertThat(second.total()).isEqualTo(whole.size());
    }

    @Test
    void a_profession_is_recognised_at_its_levels_alone() {
        var welder = professions.search(of("7212-0-003"), Lang.RU).rows().getFirst().profession();
        assertThat(professions.inRegister(welder.id(), 4)).isTrue();
        assertThat(professions.inRegister(welder.id(), 8)).isFalse();
        assertThat(professions.inRegister(UUID.randomUUID(), 4)).isFalse();
        assertThat(professions.numbered(welder.number())).contains(welder);
    }

    @Test
    void who_finds_nothing_is_shown_a_way_out() throws Exception {
        var page = new Visitor(port).page("/ru/professions?q=" + Visitor.encoded("<такой нет>"));
        assertThat(page.select(".govuk-inset-text a").eachAttr("href"))
                .contains("/ru/professions")
                .anyMatch(address -> address.startsWith("/ru/search?q="));
        assertThat(page.select("main a[href*='?sector=']")).isNotEmpty();
        assertThat(page.expectFirst("#q").val()).isEqualTo("<такой нет>");
    }

    @Test
    void where_only_the_other_filters_stand_in_the_way_they_can_be_taken_away() throws Exception {
        var page =
                new Visitor(port).page("/ru/professions?level=8&q=" + Visitor.encoded("сварщик"));
        assertThat(page.select(".govuk-inset-text a").eachAttr("href"))
                .contains("/ru/professions?q=" + Visitor.encoded("сварщик"));
    }

    @Test
    void what_was_typed_wrongly_is_shown_with_what_was_looked_for_instead() throws Exception {
        var page = new Visitor(port).page("/ru/professions?level=6&q=ghjuhfvvbcn");
        var notice = page.expectFirst(".govuk-inset-text");
        assertThat(notice.text()).contains("ghjuhfvvbcn", "программист");
        assertThat(notice.expectFirst("a").attr("href"))
                .isEqualTo("/ru/professions?q=" + Visitor.encoded("программист") + "&level=6");
        assertThat(page.expectFirst("#q").val()).isEqualTo("ghjuhfvvbcn");
        var csv = new Visitor(port).get("/ru/professions.csv?level=6&q=ghjuhfvvbcn").body();
        assertThat(csv.lines().count()).isEqualTo(1 + page.select("main tbody tr").size());
    }

    private int total(Register.Filter filter) {
        return professions.search(filter, Lang.RU).total();
    }

    private static Register.Filter of(String typed) {
        return new Register.Filter(typed, null, null, null, null, null);
    }

    private List<String> found(String typed) {
        return professions.search(of(typed), Lang.RU).rows().stream()
                .map(row -> row.profession().nkz())
                .distinct()
                .toList();
    }
}
