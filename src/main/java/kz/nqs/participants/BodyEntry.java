package kz.nqs.participants;

import org.jspecify.annotations.Nullable;

/**
 * A body as the platform holds it.
 *
 * @param bin null for those that are no legal entity, such as a council
 * @param version grows with everything that happens to the body
 */
public record BodyEntry(Body body, @Nullable Bin bin, int version) {}
