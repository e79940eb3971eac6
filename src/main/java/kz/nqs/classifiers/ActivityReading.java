package kz.nqs.classifiers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import kz.nqs.imports.Difference;
import kz.nqs.imports.Line;
import kz.nqs.imports.LookAlikes;
import kz.nqs.imports.Problem;
import kz.nqs.imports.Reading;
import kz.nqs.imports.Row;
import org.jspecify.annotations.Nullable;

/** Reads an edition of OKED from the first section to the last subclass; what it lacks is gone. */
final class ActivityReading implements Reading<ActivityRecord> {
    private static final ActivityLevel[] LEVELS = ActivityLevel.values();

    private final CodeReading codes = new CodeReading();
    private final Map<String, ActivityRecord> known = new HashMap<>();
    private final Map<String, ActivityRecord> read = new HashMap<>();
    private final ActivityUse use;
    private @Nullable String section;

    ActivityReading(List<ActivityRecord> present, ActivityUse use) {
        present.forEach(record -> known.put(record.code(), record));
        this.use = use;
    }

    @Override
    public void row(Row row, Consumer<Line<ActivityRecord>> judged) {
        var coded = codes.read(row, ActivityReading::code);
        var code = coded.code();
        var isSection = code.matches("[A-Z]");
        var parent = isSection ? null : parent(code, row);
        var above = parent == null ? null : read.get(parent);
        if (coded.isRight() && !isSection && above == null) {
            coded.wrong(row.line(), "classifiers.import.no-parent", String.valueOf(parent));
        }
        section = isSection ? code : section;
        if (!coded.isRight()) {
            judged.accept(
                    Line.invalid(row.line(), code + " " + coded.name().ru(), coded.problems()));
            return;
        }
        var after =
                new ActivityRecord(
                        code,
                        isSection ? ActivityLevel.SECTION : LEVELS[code.length() - 1],
                        parent,
                        above == null ? code : above.section(),
                        coded.name(),
                        false);
        read.put(code, after);
        judged.accept(line(row, coded, known.get(code), after));
    }

    /** Of a division: as the row says, as it was, or the section that stands above it. */
    private @Nullable String parent(String code, Row row) {
        if (code.length() != 2) {
            return code.length() < 3 ? null : code.substring(0, code.length() - 1);
        }
        var said = LookAlikes.latin(row.cell("parent").toUpperCase(Locale.ROOT));
        var before = known.get(code);
        return !said.isEmpty() ? said : before != null ? before.parent() : section;
    }

    private static Line<ActivityRecord> line(
            Row row, Coded coded, @Nullable ActivityRecord before, ActivityRecord after) {
        return Line.valid(
                row.line(),
                after.code() + " " + after.name().ru(),
                coded.problems(),
                differences(before, after),
                before,
                after);
    }

    private static List<Difference> differences(
            @Nullable ActivityRecord before, ActivityRecord after) {
        var differences =
                CodeReading.differences(before == null ? null : before.name(), after.name());
        var was = before == null || before.parent() == null ? "" : before.parent();
        var is = after.parent() == null ? "" : after.parent();
        if (!was.equals(is)) {
            differences.add(new Difference("parent", was, is));
        }
        return differences;
    }

    /** A line at fault still names its code: that code has not vanished. */
    @Override
    public void end(Consumer<Line<ActivityRecord>> judged) {
        var vanished =
                known.values().stream()
                        .filter(record -> !record.gone() && !codes.hasSeen(record.code()))
                        .sorted(java.util.Comparator.comparing(ActivityRecord::code))
                        .toList();
        var named = use.named(vanished.stream().map(ActivityRecord::code).toList());
        for (var record : vanished) {
            var who = named.get(record.code());
            var problems =
                    who == null
                            ? List.<Problem>of()
                            : List.of(Problem.note(0, "code", "classifiers.import.in-use", who));
            judged.accept(
                    Line.removed(
                            record.code() + " " + record.name().ru(),
                            problems,
                            record,
                            record.vanished()));
        }
    }

    /** 01, 01.1, 01.11, 01.11.1 or without points; a section is a Latin letter. */
    private static String code(String typed) {
        var bare = typed.replace(".", "").strip();
        if (bare.length() == 1) {
            var letter = LookAlikes.latin(bare.toUpperCase(Locale.ROOT));
            return letter.matches("[A-Z]") ? letter : "";
        }
        var digits = LookAlikes.digits(bare);
        return digits.matches("\\d{2,5}") ? digits : "";
    }
}
