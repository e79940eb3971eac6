package kz.nqs.participants;

/** What a person may be in a body. */
public enum Role {
    /** Signs for the body; in a centre: refusals, documents of recognition. */
    HEAD,
    /** Registers and carries cases of a recognition centre. */
    REGISTRAR,
    /** May sit on an examination commission of a recognition centre. */
    EXAMINER,
    /** Works for a body that is not a centre. */
    OFFICER
}
