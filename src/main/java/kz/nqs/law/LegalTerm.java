package kz.nqs.law;

/**
 * A word that the orders use in a meaning of their own, in one language.
 *
 * @param key the same in both languages, such as {@code recognition-centre}
 * @param place where it is defined or, if no act held defines it, where it is used
 */
public record LegalTerm(String key, Citation place, String name, String meaning, Origin origin) {

    /** Whose words the meaning is in. */
    public enum Origin {
        /** The act's own. */
        ACT,
        /** Ours, of the act's, because its text is not held in this language. */
        TRANSLATION,
        /** Ours: the acts use the word and define it nowhere. */
        EXPLANATION
    }
}
