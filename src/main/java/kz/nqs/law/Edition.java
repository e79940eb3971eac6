package kz.nqs.law;

/** The rules of one wording, and the instrument that brought that wording about. */
public record Edition<R>(EditionId id, Amendment broughtInBy, R rules) {}
