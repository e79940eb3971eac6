package kz.nqs.imports.web;

import java.util.ArrayList;
import java.util.List;
import kz.nqs.imports.Import;
import kz.nqs.imports.KeptLine;
import kz.nqs.imports.Outcome;
import kz.nqs.language.Words;

/** The report of a file, line by line, as a table; of a new record its line alone. */
final class Report {
    private final Import<?> kind;
    private final Words w;
    private final List<List<String>> rows = new ArrayList<>();

    Report(Import<?> kind, Words w) {
        this.kind = kind;
        this.w = w;
        rows.add(
                List.of(
                        w.say("imports.column.line"),
                        w.say("imports.column.outcome"),
                        w.say("imports.column.title"),
                        w.say("imports.column.field"),
                        w.say("imports.column.before"),
                        w.say("imports.column.after"),
                        w.say("imports.column.message")));
    }

    List<List<String>> rows() {
        return rows;
    }

    void add(KeptLine line) {
        var said = rows.size();
        for (var problem : line.problems()) {
            var message = w.say(problem.message(), problem.filling().toArray());
            row(line, problem.line(), problem.field(), "", "", message);
        }
        if (line.outcome() == Outcome.CHANGED) {
            line.differences()
                    .forEach(d -> row(line, line.line(), d.field(), d.before(), d.after(), ""));
        }
        if (rows.size() == said) {
            row(line, line.line(), "", "", "", "");
        }
    }

    private void row(
            KeptLine line, int number, String field, String before, String after, String message) {
        rows.add(
                List.of(
                        number == 0 ? "" : String.valueOf(number),
                        w.say("Outcome.one." + line.outcome()),
                        line.title(),
                        ColumnNames.of(kind, field, w),
                        before,
                        after,
                        message));
    }
}
