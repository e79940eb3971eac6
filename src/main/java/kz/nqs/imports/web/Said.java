package kz.nqs.imports.web;

import java.util.LinkedHashMap;
import java.util.List;
import kz.nqs.imports.Import;
import kz.nqs.imports.KeptLine;
import kz.nqs.imports.Problem;
import kz.nqs.language.Words;

/**
 * What is to be said of a line, once for all the columns of which it holds.
 *
 * @param columns their headings; empty where the whole line is meant
 */
record Said(int line, boolean isError, String columns, String text) {
    private static final String NOWHERE = "";

    static List<Said> of(KeptLine line, Import<?> kind, Words w) {
        var said = new LinkedHashMap<Problem, String>();
        for (var p : line.problems()) {
            var alike = new Problem(p.line(), NOWHERE, p.weight(), p.message(), p.filling());
            var column = ColumnNames.of(kind, p.field(), w);
            said.merge(alike, column, (one, other) -> one + "; " + other);
        }
        return said.entrySet().stream().map(s -> of(s.getKey(), s.getValue(), w)).toList();
    }

    private static Said of(Problem problem, String columns, Words w) {
        var text = w.say(problem.message(), problem.filling().toArray());
        return new Said(problem.line(), problem.isError(), columns, text);
    }
}
