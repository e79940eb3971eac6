package kz.nqs.participants;

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
    ADMINISTRATOR
}
