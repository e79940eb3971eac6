package kz.nqs.professions;

import java.util.List;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register: 399-A.
 *
 * @param number permanent number in the register; 0 until included
 * @param nkz code by the National Classifier of Occupations, null where it has none
 * @param oked code of the activity (OKED)
 * @param document the legal act, standard or requirements of column 4
 * @param validityYears how long a document of recognition is valid; null without end
 */
public record Profession(
        UUID id,
        int number,
        @Nullable String nkz,
        Bilingual name,
        Bilingual otherNames,
        Bilingual summary,
        String oked,
        List<Level> levels,
        RecognitionBasis basis,
        DocumentKind documentKind,
        Bilingual document,
        @Nullable Integer validityYears,
        Bilingual stateBody,
        Profile profile,
        boolean needsEducation,
        boolean needsExperience) {

    /** The same under that number. */
    Profession numbered(int other) {
        return new Profession(
                id,
                other,
                nkz,
                name,
                otherNames,
                summary,
                oked,
                levels,
                basis,
                documentKind,
                document,
                validityYears,
                stateBody,
                profile,
                needsEducation,
                needsExperience);
    }

    /** A qualification level by the national and by the sectoral framework. */
    public record Level(int nqf, int sqf) {}

    /** The profile of a profession: 399-A, column 8. */
    public enum Profile {
        TECHNICAL,
        SOCIAL
    }

    /** What the appendix names in column 4: 399-A. */
    public enum DocumentKind {
        LEGAL_ACT,
        STANDARD,
        REQUIREMENTS
    }

    /**
     * On what basis qualifications of a profession are recognised: the two parts of the register.
     */
    public enum RecognitionBasis {
        MANDATORY,
        VOLUNTARY
    }
}
