package kz.nqs.centres;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class CentrePagesTest {
    @Autowired Centres centres;
    @LocalServerPort int port;
    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({"караганда, 0105", "Қараған, 0105", "караган, 0105", "алатау, 0042", "0233, 0233"})
    void a_centre_is_found_by_name_by_city_and_by_number(String typed, String number) {
        var found = centres.search(typed, Lang.RU).in(Centres.REGISTER);
        assertThat(centres.those(found.keys()))
                .extracting(Centre::accreditationNumber)
                .containsExactly(number);
    }

    @Test
    void the_number_of_an_accreditation_belongs_to_one_centre() {
        assertThat(centres.accredited("0017")).isPresent();
        assertThat(centres.accredited("9999")).isEmpty();
        assertThat(centres.all()).extracting(Centre::accreditationNumber).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_centre_shows_its_address_its_term_and_where_to_apply(Lang lang) throws Exception {
        var centre = centres.accredited("0017").orElseThrow();
        var page = visitor.page("/%s/centres/%s".formatted(lang.code(), centre.id()));
        assertThat(page.select("main").text())
                .contains(centre.name().in(lang), centre.address().in(lang), "0017");
        assertThat(page.select("main tbody a[href*=/applications/new]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.endsWith("&centre=" + centre.id()));
        for (var programme : page.select("main a[href*=/programmes/]").eachAttr("href")) {
            visitor.page(programme);
        }
    }

    @Test
    void a_centre_that_is_not_there_is_not_found() throws Exception {
        var nobody = "/kk/centres/00000000-0000-0000-0000-000000000000";
        assertThat(visitor.get(nobody).statusCode()).isEqualTo(404);
        assertThat(visitor.page("/kk/centres?q=zzz").select(".govuk-inset-text a")).hasSize(1);
    }
}
