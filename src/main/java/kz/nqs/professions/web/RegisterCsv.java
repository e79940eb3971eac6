package kz.nqs.professions.web;

import java.util.List;
import java.util.stream.Stream;
import kz.nqs.language.Words;
import kz.nqs.ui.Spreadsheet;

/** The register as a table: exactly what the page shows. */
final class RegisterCsv {
    private RegisterCsv() {}

    static byte[] bytes(List<RegisterPage.Line> lines, Words w) {
        return Spreadsheet.csv(heading(w), lines.stream().map(line -> cells(line, w)).toList());
    }

    private static List<String> heading(Words w) {
        return Stream.concat(Stream.of("part"), RegisterPage.Line.COLUMNS.stream())
                .map(column -> w.say("professions.column." + column))
                .toList();
    }

    private static List<String> cells(RegisterPage.Line line, Words w) {
        return Stream.concat(Stream.of(w.say(line.part())), line.cells().stream()).toList();
    }
}
