package kz.nqs.classifiers;

import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** A row of OKED as it is kept; {@code gone} if the newest edition lacks it. */
record ActivityRecord(
        String code,
        ActivityLevel level,
        @Nullable String parent,
        String section,
        Bilingual name,
        boolean gone) {

    ActivityRecord vanished() {
        return new ActivityRecord(code, level, parent, section, name, true);
    }
}
