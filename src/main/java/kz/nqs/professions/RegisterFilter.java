package kz.nqs.professions;

import org.jspecify.annotations.Nullable;

/**
 * What of the register is wanted; null: all.
 *
 * @param text words of a name or a code, as typed; may be empty
 * @param sector section of OKED
 * @param level by the National Framework
 * @param stateBody its name in Kazakh
 */
public record RegisterFilter(
        String text,
        @Nullable String sector,
        @Nullable RecognitionBasis basis,
        @Nullable Integer level,
        @Nullable String stateBody,
        @Nullable Profile profile) {
    public static final RegisterFilter ALL = new RegisterFilter("", null, null, null, null, null);
}
