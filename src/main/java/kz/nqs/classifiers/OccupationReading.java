package kz.nqs.classifiers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.nqs.imports.Line;
import kz.nqs.imports.LookAlikes;
import kz.nqs.imports.Reading;
import kz.nqs.imports.Row;

/** Reads NKZ: groups before what belongs to them. */
final class OccupationReading implements Reading<Occupation> {
    private final CodeReading codes = new CodeReading();
    private final Map<String, Occupation> known = new HashMap<>();

    OccupationReading(List<Occupation> present) {
        present.forEach(occupation -> known.put(occupation.code(), occupation));
    }

    @Override
    public void row(Row row, Consumer<Line<Occupation>> judged) {
        var coded = codes.read(row, OccupationReading::code);
        var parent = coded.code().isEmpty() ? null : Occupation.parentOf(coded.code());
        if (coded.isRight() && parent != null && parent.length() > 1 && !isKnown(parent)) {
            coded.wrong(row.line(), "classifiers.import.no-parent", parent);
        }
        var title = coded.code() + " " + coded.name().ru();
        if (!coded.isRight()) {
            judged.accept(Line.invalid(row.line(), title, coded.problems()));
            return;
        }
        var before = known.get(coded.code());
        judged.accept(
                Line.valid(
                        row.line(),
                        title,
                        coded.problems(),
                        CodeReading.differences(
                                before == null ? null : before.name(), coded.name()),
                        before,
                        new Occupation(coded.code(), parent, coded.name())));
    }

    @Override
    public void end(Consumer<Line<Occupation>> judged) {
        // what a file of NKZ lacks stays as it is
    }

    private boolean isKnown(String group) {
        return known.containsKey(group) || codes.hasSeen(group);
    }

    private static String code(String typed) {
        var digits = LookAlikes.digits(typed);
        return digits.matches("\\d{1,4}")
                ? digits
                : OccupationCode.typed(digits).map(Object::toString).orElse("");
    }
}
