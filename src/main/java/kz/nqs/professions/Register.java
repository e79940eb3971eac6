package kz.nqs.professions;

import java.util.List;
import java.util.Set;
import kz.nqs.language.Bilingual;
import kz.nqs.professions.Profession.Level;
import kz.nqs.professions.Profession.Profile;
import kz.nqs.professions.Profession.RecognitionBasis;
import kz.nqs.search.Found;
import org.jspecify.annotations.Nullable;

/** The register of professions as it is read: what is asked for, and what is found. */
public final class Register {
    private Register() {}

    /**
     * What of the register is wanted; null: all.
     *
     * @param text words of a name or a code, as typed; may be empty
     * @param sector section of OKED
     * @param level by the National Framework
     * @param stateBody its name in Kazakh
     */
    public record Filter(
            String text,
            @Nullable String sector,
            @Nullable RecognitionBasis basis,
            @Nullable Integer level,
            @Nullable String stateBody,
            @Nullable Profile profile) {
        public static final Filter ALL = new Filter("", null, null, null, null, null);
    }

    /**
     * Rows of the register, one for each level of a profession: 399-A, column 5.
     *
     * @param total how many rows there are on all pages
     * @param professions how many professions there are on all pages
     * @param found what the text alone led to, whatever the other filters
     */
    public record Rows(List<Row> rows, int total, int professions, Found found) {}

    /** A profession at one of its levels. */
    public record Row(Profession profession, Level level) {}

    /** What the register can be narrowed to: the sections of OKED and the state bodies in it. */
    public record Choices(Set<String> sectors, List<Bilingual> stateBodies) {}
}
