package kz.nqs.classifiers;

import java.util.List;
import kz.nqs.imports.Problem;
import kz.nqs.language.Bilingual;

/** A row as it was read; {@code code} is empty if it cannot be one. */
record Coded(String code, Bilingual name, List<Problem> problems) {
    boolean isRight() {
        return problems.stream().noneMatch(Problem::isError);
    }

    void wrong(int line, String message, String... filling) {
        problems.add(Problem.error(line, "code", message, filling));
    }
}
