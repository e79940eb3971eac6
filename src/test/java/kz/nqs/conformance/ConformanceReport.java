package kz.nqs.conformance;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.nqs.conformance.Outcomes.Outcome;
import kz.nqs.conformance.Requirements.Requirement;

/** Every obligation, its tests and what became of them. */
record ConformanceReport(List<Requirement> requirements, Outcomes outcomes) {

    String summary() {
        return "Conformance: %d obligations, %s"
                .formatted(requirements.size(), counts(requirements.stream()));
    }

    String text() {
        var rows =
                requirements.stream()
                        .map(
                                r ->
                                        "%-12s %-12s %s%n%s"
                                                .formatted(
                                                        r.id(),
                                                        outcomes.of(r.id()).words,
                                                        r.obligation(),
                                                        tests(r, "    %2$s: %1$s%n")));
        return summary() + "\n" + perOrder("Order %s: %s\n") + "\n" + rows.collect(joining());
    }

    String html() {
        var rows = requirements.stream().map(this::row).collect(joining());
        return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Conformance to the orders</title>
        <style>
        body { font: 16px/1.45 system-ui, sans-serif; margin: 2em; max-width: 90em }
        table { border-collapse: collapse }
        th, td { border: 1px solid #bbb; padding: 6px 10px; text-align: left; vertical-align: top }
        .PASSING { background: #d9f2d9 } .FAILING { background: #f8d0d0 } .SKIPPED { background: #fdeec2 }
        </style>
        </head>
        <body>
        <h1>Conformance to the orders</h1>
        <p>%s</p>
        <ul>
        %s</ul>
        <table>
        <thead><tr><th>Id</th><th>Obligation</th><th>Result</th><th>Tests</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        </body>
        </html>
        """
                .formatted(summary(), perOrder("<li>Order № %s: %s</li>\n"), rows);
    }

    private String row(Requirement r) {
        return """
        <tr><th scope="row" id="%s">%s</th><td>%s</td><td class="%s">%s</td><td>%s</td></tr>
        """
                .formatted(
                        r.id(),
                        r.id(),
                        escaped(r.obligation()),
                        outcomes.of(r.id()),
                        outcomes.of(r.id()).words,
                        tests(r, "<div>%s (%s)</div>"));
    }

    private String perOrder(String format) {
        return requirements.stream()
                .map(Requirement::order)
                .distinct()
                .map(
                        order ->
                                format.formatted(
                                        order,
                                        counts(
                                                requirements.stream()
                                                        .filter(r -> r.order().equals(order)))))
                .collect(joining());
    }

    private String counts(Stream<Requirement> some) {
        var found = some.map(r -> outcomes.of(r.id())).toList();
        return Arrays.stream(Outcome.values())
                .map(o -> found.stream().filter(o::equals).count() + " " + o.words)
                .collect(joining(", "));
    }

    private String tests(Requirement requirement, String format) {
        return outcomes.testsOf(requirement.id()).entrySet().stream()
                .map((Map.Entry<String, Outcome> test) -> line(format, test))
                .collect(joining());
    }

    private static String line(String format, Map.Entry<String, Outcome> test) {
        var name = format.startsWith("<") ? escaped(test.getKey()) : test.getKey();
        return format.formatted(name, test.getValue().words);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
