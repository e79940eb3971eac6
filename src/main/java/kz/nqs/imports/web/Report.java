package kz.nqs.imports.web;

import java.util.ArrayList;
import java.util.List;
import kz.nqs.imports.Import;
import kz.nqs.imports.KeptLine;
import kz.nqs.language.Words;

/** The report of a file, line by line, as a table. */
final class Report {
    private Report() {}

    static List<List<String>> rows(Import<?> kind, List<KeptLine> lines, Words w) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        w.say("imports.column.line"),
                        w.say("imports.column.outcome"),
                        w.say("imports.column.title"),
                        w.say("imports.column.field"),
                        w.say("imports.column.before"),
                        w.say("imports.column.after"),
                        w.say("imports.column.message")));
        lines.forEach(line -> of(kind, line, w, rows));
        return rows;
    }

    private static void of(Import<?> kind, KeptLine line, Words w, List<List<String>> rows) {
        for (var problem : line.problems()) {
            var field = ImportModels.column(kind, problem.field(), w);
            var said = w.say(problem.message(), problem.filling().toArray());
            rows.add(row(line, problem.line(), w, field, "", "", said));
        }
        for (var d : line.differences()) {
            var field = ImportModels.column(kind, d.field(), w);
            rows.add(row(line, line.line(), w, field, d.before(), d.after(), ""));
        }
        if (line.problems().isEmpty() && line.differences().isEmpty()) {
            rows.add(row(line, line.line(), w, "", "", "", ""));
        }
    }

    private static List<String> row(
            KeptLine line,
            int number,
            Words w,
            String field,
            String before,
            String after,
            String message) {
        return List.of(
                number == 0 ? "" : String.valueOf(number),
                w.say(line.outcome()),
                line.title(),
                field,
                before,
                after,
                message);
    }
}
