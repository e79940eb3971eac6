package kz.nqs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@Tag("391-6")
@DisplayName("Поиск по всем реестрам с главной страницы")
class SearchPageTest {
    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource
    void the_first_page_searches_all_registers(Lang lang) throws Exception {
        var visitor = new Visitor(port);
        var home = visitor.page("/" + lang.code());
        var action = home.expectFirst("form[role=search]").attr("action");
        assertThat(action).isEqualTo("/" + lang.code() + "/search");
        var page = visitor.page(action + "?q=" + Visitor.encoded("геолог"));
        assertThat(page.select("main section").eachAttr("aria-labelledby"))
                .contains("professions", "activities");
        for (var address : page.select("main section a").eachAttr("href")) {
            visitor.page(address.replaceAll("#.*", ""));
        }
    }

    @Test
    void every_kind_of_thing_is_found_and_all_of_a_kind_is_a_link_away() throws Exception {
        var visitor = new Visitor(port);
        assertThat(links(visitor, "сарыарка")).anyMatch(link -> link.startsWith("/kk/centres/"));
        assertThat(links(visitor, "01.11")).contains("/kk/classifiers/activities/0111");
        assertThat(links(visitor, "басшылар"))
                .anyMatch(link -> link.startsWith("/kk/classifiers/occupations#group-"));
        assertThat(links(visitor, "оператор")).contains("/kk/professions?q=" + encoded("оператор"));
    }

    @Test
    void what_was_meant_is_a_link_and_what_was_typed_stays() throws Exception {
        var page = new Visitor(port).page("/ru/search?q=" + encoded("бухалтер"));
        assertThat(page.expectFirst(".govuk-inset-text a").attr("href"))
                .isEqualTo("/ru/search?q=" + encoded("бухгалтер"));
        assertThat(page.expectFirst(".govuk-inset-text").text()).contains("бухалтер");
    }

    @Test
    void who_finds_nothing_is_shown_where_to_look() throws Exception {
        var page = new Visitor(port).page("/ru/search?q=" + encoded("<щщщщщ>"));
        assertThat(page.select(".govuk-inset-text a").eachAttr("href"))
                .contains("/ru/professions", "/ru/centres", "/ru/classifiers/activities");
        assertThat(new Visitor(port).page("/ru/search").select(".govuk-inset-text")).isEmpty();
    }

    @Test
    void ten_thousand_letters_are_cut_not_refused() throws Exception {
        var typed = encoded("ж".repeat(10_000));
        for (var path :
                new String[] {"search", "professions", "centres", "classifiers/activities"}) {
            var page = new Visitor(port).page("/kk/" + path + "?q=" + typed);
            assertThat(page.expectFirst("main #q").val()).as(path).hasSizeLessThanOrEqualTo(200);
        }
    }

    private static List<String> links(Visitor visitor, String typed) throws Exception {
        return visitor.page("/kk/search?q=" + encoded(typed))
                .select("main section a")
                .eachAttr("href");
    }

    private static String encoded(String typed) {
        return Visitor.encoded(typed);
    }
}
