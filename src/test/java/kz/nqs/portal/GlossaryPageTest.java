package kz.nqs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.law.LegalTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@DisplayName("Термины закона: своя страница и подсказка на каждой другой")
@Tag("391-5")
class GlossaryPageTest {
    @LocalServerPort int port;
    @Autowired LegalTerms terms;
    @Autowired Vocabulary vocabulary;
    private Visitor reader;

    @BeforeEach
    void comes() {
        reader = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource
    void all_terms_stand_in_the_order_of_the_alphabet_each_with_its_place(Lang lang)
            throws Exception {
        var page = reader.page("/" + lang.code() + "/glossary");
        var names = page.select("main dt").eachText();
        assertThat(names)
                .hasSameSizeAs(terms.all(lang.locale()))
                .isSortedAccordingTo(lang.alphabet());
        for (var link : page.select("main dd a.nqs-basis")) {
            var place = reader.page(link.attr("href").replaceFirst("#.*", ""));
            var anchor = link.attr("href").replaceFirst("[^#]*#?", "");
            assertThat(anchor.isEmpty() || place.getElementById(anchor) != null)
                    .as(link.attr("href"))
                    .isTrue();
        }
        assertThat(page.select("button[popovertarget]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/ru/glossary?q=КАНДИДАТ, candidate",
        "/kk/glossary?q=оралм, ''",
        "/kk/glossary?q=Сыныптауыш, occupations"
    })
    void a_term_is_found_by_a_part_of_its_words(String path, String key) throws Exception {
        var page = reader.page(path);
        assertThat(page.select("main dl > div").eachAttr("id"))
                .satisfies(
                        ids ->
                                assertThat(key.isEmpty() ? ids.isEmpty() : ids.contains(key))
                                        .isTrue());
        assertThat(page.select("main .govuk-inset-text").isEmpty()).isEqualTo(!key.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/ru, recognition-centre",
        "/kk/professions, profession",
        "/ru/law/374, appeal",
        "/kk/verify, recognition-document"
    })
    void a_page_explains_the_terms_it_uses(String path, String key) throws Exception {
        var page = reader.page(path);
        var tips = page.select("aside .nqs-tip").eachAttr("id");
        assertThat(tips).contains("term-" + key).doesNotHaveDuplicates();
        assertThat(page.select("main [popovertarget]").eachAttr("popovertarget"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSubsetOf(tips);
        assertThat(page.select("main a button, main label label, main h1 button")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_page_says_what_it_is_for(Lang lang) throws Exception {
        var help = reader.page("/" + lang.code() + "/verify").select("main .nqs-help");
        assertThat(help.text())
                .contains(vocabulary.in(lang).say("help.title"))
                .contains(vocabulary.in(lang).say("help.certificates.verify"));
    }

    @Test
    void the_title_of_a_form_that_came_back_begins_with_the_error() throws Exception {
        for (var lang : Lang.values()) {
            var address = "/" + lang.code() + "/sign-in";
            var w = vocabulary.in(lang);
            var answer = reader.send(address, address, Map.of("login", "", "password", ""));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(
                            "<title>%s %s".formatted(w.say("form.error"), w.say("sign-in.title")));
            assertThat(reader.get(address).body()).contains("<title>" + w.say("sign-in.title"));
        }
    }
}
