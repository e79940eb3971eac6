package kz.nqs.journeys;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;

/** What a person sees: the page, where it is and what it says. */
record Screen(int status, String path, Document page) {

    /** The address without its language and its query. */
    String place() {
        return path.replaceFirst("^/(kk|ru)", "").replaceFirst("\\?.*", "");
    }

    String text() {
        return page.expectFirst("main").text();
    }

    /** What is wrong with the field, as said beside it; a term of the law in it parts nothing. */
    String problem(String field) {
        return page.select("[id='" + field + "-error']").stream()
                .map(said -> said.wholeText().strip().replaceAll("\\s+", " "))
                .collect(joining(" "));
    }

    /** What is wrong, as said at the head of the page; every line leads to its field. */
    List<String> summary() {
        for (var link : page.select(".govuk-error-summary__list a")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as("what %s leads to", link)
                    .isNotNull();
        }
        return page.select(".govuk-error-summary__list li").eachText();
    }

    String notice() {
        return page.select(".govuk-notification-banner--success").text();
    }

    boolean offers(String action) {
        return !page.select("form[action$='" + action + "']").isEmpty();
    }

    /** The form that is sent to an address ending so. */
    Sheet sheet(String action) {
        return sheetWith("form[action$='" + action + "']");
    }

    /** The form that is, or has, such an element. */
    Sheet sheetWith(String selector) {
        var found = page.expectFirst(selector);
        var sheet = Sheet.of(found.nameIs("form") ? found : found.closest("form"));
        return found.nameIs("button") ? sheet.presses(found.attr("name"), found.val()) : sheet;
    }

    /** The form that says back what was entered, with a yes to everything in it. */
    Sheet surely() {
        var sheet = sheetWith("form:has(#sure)");
        for (var box : page.select("#sure input[type=checkbox]").eachAttr("name")) {
            sheet = sheet.fills(box, "yes");
        }
        return sheet;
    }

    /** The form that is sent to this very page. */
    Sheet sheetHere() {
        return sheetWith("form[action='" + path.replaceFirst("\\?.*", "") + "']");
    }

    Screen is(int expected) {
        assertThat(status).as("%s\n%s", path, text()).isEqualTo(expected);
        return this;
    }
}
