package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.nqs.journeys.Routes.Route;
import org.jsoup.nodes.Document;

/** A real address for every route: of one case, its papers and letters, a centre, a profession. */
final class Places {
    private final Map<String, String> known = new LinkedHashMap<>();

    /** Whatever has braces in it is filled here; the longest beginning decides. */
    Places known(String pattern, String address) {
        known.put("/{lang}" + pattern, "/ru" + address);
        return this;
    }

    /** What the page leads to, under the pattern of its address. */
    Places linked(Document page, String pattern, String part) {
        var links = page.select("main a[href*='" + part + "']").eachAttr("href");
        assertThat(links).as(part).isNotEmpty();
        return known(pattern, links.getFirst().replaceFirst("^/(kk|ru)", ""));
    }

    String of(Route route) {
        var exact = known.get(route.pattern());
        var path = exact == null ? filled(route.pattern()) : exact;
        assertThat(path).as("known how to fill %s: see RoutesTest", route).doesNotContain("{");
        return path;
    }

    private String filled(String pattern) {
        var path = pattern;
        for (var begin : List.copyOf(known.entrySet()).reversed()) {
            if (path.startsWith(begin.getKey() + "/")) {
                path = begin.getValue() + path.substring(begin.getKey().length());
            }
        }
        return path.replace("/{lang}", "/ru")
                .replace("/**", "/nqs.css")
                .replaceFirst("^/([vV])/\\{number}", "/$1/1");
    }
}
