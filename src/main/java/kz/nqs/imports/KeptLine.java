package kz.nqs.imports;

import java.util.List;

/** A judged line as it is shown. */
public record KeptLine(
        int line,
        Outcome outcome,
        String title,
        List<Problem> problems,
        List<Difference> differences) {}
