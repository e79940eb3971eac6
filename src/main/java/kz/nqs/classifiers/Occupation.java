package kz.nqs.classifiers;

import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A group or an occupation of NKZ; {@code parent} is the code one level up, null for a major group.
 */
public record Occupation(String code, @Nullable String parent, Bilingual name) {
    /** 7, 72, 721, 7212 are groups; 7212-0-003 is an occupation. */
    static @Nullable String parentOf(String code) {
        if (code.length() == 1) {
            return null;
        }
        return code.length() > 4 ? code.substring(0, 4) : code.substring(0, code.length() - 1);
    }
}
