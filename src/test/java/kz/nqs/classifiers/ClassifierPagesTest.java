package kz.nqs.classifiers;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class ClassifierPagesTest {
    @Autowired Classifiers classifiers;
    @LocalServerPort int port;
    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource
    void from_the_sections_one_gets_down_to_a_subclass_and_back_up(Lang lang) throws Exception {
        var at = "/" + lang.code() + "/classifiers/activities";
        assertThat(visitor.page(at).select(".nqs-tree a")).hasSize(21);
        for (var code : new String[] {"A", "01", "011", "0111", "01111"}) {
            assertThat(visitor.page(at).select(".nqs-tree a").eachAttr("href"))
                    .contains("/" + lang.code() + "/classifiers/activities/" + code);
            at = "/" + lang.code() + "/classifiers/activities/" + code;
        }
        var page = visitor.page(at);
        assertThat(page.select(".nqs-tree")).isEmpty();
        assertThat(page.select(".govuk-breadcrumbs a").eachText())
                .endsWith("A", "01", "011", "0111");
        assertThat(page.expectFirst("h1").text())
                .contains(classifiers.activity("01111").orElseThrow().name().in(lang));
    }

    @ParameterizedTest
    @EnumSource
    void the_framework_and_the_major_groups_are_shown_whole(Lang lang) throws Exception {
        var base = "/" + lang.code() + "/classifiers";
        var framework = visitor.page(base + "/framework").expectFirst("main").text();
        assertThat(classifiers.frameworkLevels())
                .allSatisfy(level -> assertThat(framework).contains(level.skills().in(lang)));
        var groups = visitor.page(base + "/occupations").expectFirst("main").text();
        assertThat(classifiers.majorGroups())
                .allSatisfy(group -> assertThat(groups).contains(group.name().in(lang)));
        assertThat(visitor.page(base).select(".nqs-task a")).hasSize(3);
    }

    @Test
    void a_code_that_is_not_there_is_not_found() throws Exception {
        assertThat(visitor.get("/ru/classifiers/activities/99999").statusCode()).isEqualTo(404);
    }
}
