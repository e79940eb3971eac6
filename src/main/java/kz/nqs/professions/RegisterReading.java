package kz.nqs.professions;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import kz.nqs.imports.Line;
import kz.nqs.imports.Problem;
import kz.nqs.imports.Reading;
import kz.nqs.imports.Row;
import kz.nqs.professions.Profession.RecognitionBasis;
import org.jspecify.annotations.Nullable;

/** Reads the form of 399-A: two parts, several levels in several rows. */
final class RegisterReading implements Reading<Profession> {
    private final RegisterJudge judge;
    private final Map<String, Integer> seen = new HashMap<>();
    private @Nullable RegisterEntry open;
    private @Nullable RecognitionBasis part;

    RegisterReading(RegisterJudge judge) {
        this.judge = judge;
    }

    @Override
    public void row(Row row, Consumer<Line<Profession>> judged) {
        var heading = RegisterWords.heading(row.only());
        if (heading.isPresent()) {
            end(judged);
            part = heading.get();
            return;
        }
        if (open == null || !open.goesOn(row)) {
            end(judged);
            open = new RegisterEntry();
        }
        open.add(row);
    }

    @Override
    public void end(Consumer<Line<Profession>> judged) {
        if (open != null) {
            judged.accept(once(open, judge.line(open, part)));
            open = null;
        }
    }

    /** The same profession further down the file would undo what its first rows say. */
    private Line<Profession> once(RegisterEntry entry, Line<Profession> line) {
        var before = line.before();
        var first =
                seen.putIfAbsent(
                        before == null ? entry.key() : before.id().toString(), entry.line());
        if (first == null) {
            return line;
        }
        entry.note(
                Problem.error(entry.line(), "", "professions.import.again", String.valueOf(first)));
        return Line.invalid(entry.line(), entry.title(), entry.problems());
    }
}
