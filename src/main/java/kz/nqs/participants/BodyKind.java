package kz.nqs.participants;

import java.util.List;

/** The bodies of the National Qualification System: 391-3 and the orders. */
public enum BodyKind {
    AUTHORISED_BODY,
    NATIONAL_BODY,
    SECTORAL_BODY,
    SECTORAL_COUNCIL,
    NATIONAL_COUNCIL,
    NATIONAL_CHAMBER,
    ACCREDITATION_BODY,
    EDUCATION_AUTHORITY,
    EMPLOYERS_ASSOCIATION,
    RECOGNITION_CENTRE,
    ADMINISTRATOR;

    /** What a person may be in a body of this kind. */
    public List<Role> roles() {
        return this == RECOGNITION_CENTRE
                ? List.of(Role.HEAD, Role.REGISTRAR, Role.EXAMINER)
                : List.of(Role.HEAD, Role.OFFICER);
    }
}
