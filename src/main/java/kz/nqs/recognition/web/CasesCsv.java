package kz.nqs.recognition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.nqs.language.Words;
import kz.nqs.ui.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The list of a centre's cases as a table to take away. */
final class CasesCsv {
    private CasesCsv() {}

    static byte[] bytes(List<CaseRow> rows, Words w) {
        var heading =
                Stream.of(
                                "cases.number",
                                "case.candidate",
                                "case.profession",
                                "cases.level",
                                "case.registered",
                                "cases.state",
                                "cases.exam",
                                "cases.duty",
                                "cases.who",
                                "cases.deadline",
                                "cases.overdue")
                        .map(w::say);
        return Spreadsheet.csv(heading.toList(), rows.stream().map(r -> cells(r, w)).toList());
    }

    private static List<String> cells(CaseRow row, Words w) {
        var file = row.found().file();
        var duty = row.duty();
        return List.of(
                file.number(),
                row.found().application().name(),
                w.say(row.profession().name()),
                String.valueOf(file.level()),
                w.day(row.found().registered()),
                w.say(row.state()),
                day(row.examDay(), w),
                duty == null ? "" : w.say(duty.label()),
                duty == null ? "" : w.say(duty.roleKey()),
                day(duty == null ? null : duty.deadline().lastDay(), w),
                row.isOverdue() ? w.say("cases.overdue.yes") : "");
    }

    private static String day(@Nullable LocalDate day, Words w) {
        return day == null ? "" : w.day(day);
    }
}
