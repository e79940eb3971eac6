package kz.nqs.certificates;

/** Whether a document of recognition holds good on a day. */
public enum Status {
    VALID,
    EXPIRED,
    ANNULLED
}
