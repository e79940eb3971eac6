package kz.nqs.participants;

/** A person's role in a body. */
public record Membership(Body body, Role role) {}
