package kz.nqs.imports.web;

import kz.nqs.imports.Import;
import kz.nqs.language.Words;

/** How a column is headed in the reader's language. */
final class ColumnNames {
    private ColumnNames() {}

    /** Empty where no column is meant. */
    static String of(Import<?> kind, String key, Words w) {
        return kind.columns().stream()
                .filter(column -> column.key().equals(key))
                .map(column -> w.say(column.name()))
                .findFirst()
                .orElse("");
    }
}
