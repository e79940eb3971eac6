package kz.nqs.professions;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@Tag("399-3/4")
@DisplayName("Приказ № 399, пункты 3–4 — полные сведения, открытые всем на двух языках")
class Paragraph04Test {
    @Autowired Professions professions;
    @LocalServerPort int port;
    Visitor stranger;

    @BeforeEach
    void nobodyIsSignedIn() {
        stranger = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource
    void every_entry_says_everything_in_both_languages(Lang lang) {
        assertThat(professions.search(Register.Filter.ALL, lang).rows())
                .isNotEmpty()
                .allSatisfy(
                        row -> {
                            var p = row.profession();
                            assertThat(p.name().in(lang)).isNotBlank();
                            assertThat(p.summary().in(lang)).isNotBlank();
                            assertThat(p.document().in(lang)).isNotBlank();
                            assertThat(p.stateBody().in(lang)).isNotBlank();
                            assertThat(p.levels()).contains(row.level());
                        });
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_reads_all_pages_of_the_register_and_every_entry(Lang lang) throws Exception {
        var entry = professions.numbered(1).orElseThrow();
        var page = stranger.page("/" + lang.code() + "/professions/1");
        assertThat(page.expectFirst("h1").text()).isEqualTo(entry.name().in(lang));
        assertThat(page.text())
                .contains(entry.summary().in(lang), entry.document().in(lang))
                .contains(entry.stateBody().in(lang));
        for (var n = 1; n <= pages(lang); n++) {
            stranger.page("/%s/professions?page=%d".formatted(lang.code(), n));
        }
        assertThat(stranger.get("/%s/professions?page=%d".formatted(lang.code(), pages(lang) + 1)))
                .extracting(answer -> answer.statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void on_every_page_the_demonstration_says_that_it_is_not_the_official_register(Lang lang)
            throws Exception {
        var base = "/" + lang.code() + "/professions";
        assertThat(stranger.page(base).select(".govuk-warning-text")).hasSize(1);
        assertThat(stranger.page(base + "/1").select(".govuk-warning-text")).hasSize(1);
    }

    private int pages(Lang lang) {
        return Math.ceilDiv(professions.search(Register.Filter.ALL, lang).total(), 50);
    }
}
