package kz.nqs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A screen as a stranger with a checklist sees it; kept as a picture where that is asked for. */
final class LookedAt {
    private static final List<String> RULES =
            Arrays.asList("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String PICTURES = System.getProperty("nqs.pictures", "");
    static final String SIDEWAYS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    private static final int ENLARGED = 320; // what is left of 1280 at 400 %
    private static int pictures;

    /** Axe finds nothing, nothing scrolls sideways, not even enlarged four times. */
    static void inOrder(Page page) {
        if (page.evaluate("document.contentType").equals("application/pdf")) {
            return; // a paper: veraPDF judges it, PapersOfOrder374Test
        }
        keep(page);
        // «legacy»: in the page itself; it has no frames for which a window of its own would be
        // opened
        var axe = new AxeBuilder(page).setLegacyMode(true).withTags(RULES);
        var found = axe.analyze().getViolations();
        assertThat(found.stream().map(LookedAt::said)).as(page.url()).isEmpty();
        assertThat(page.evaluate(SIDEWAYS)).as("scrolls sideways: " + page.url()).isEqualTo(false);
        var size = page.viewportSize();
        page.setViewportSize(ENLARGED, size.height);
        assertThat(page.evaluate(SIDEWAYS)).as("enlarged: " + page.url()).isEqualTo(false);
        page.setViewportSize(size.width, size.height);
    }

    private static String said(Rule rule) {
        return rule.getId() + " " + rule.getNodes().getFirst().getHtml();
    }

    private static void keep(Page page) {
        if (!PICTURES.isEmpty()) {
            var place = page.url().replaceFirst("https?://[^/]*/", "").replaceAll("[^a-z]+", "-");
            var width = page.viewportSize().width;
            var name = "%04d-%03d-%s.png".formatted(width, ++pictures, place);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, name)));
        }
    }

    private LookedAt() {}
}
