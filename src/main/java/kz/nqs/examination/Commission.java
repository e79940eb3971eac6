package kz.nqs.examination;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The examination commission that a centre creates: 374-9.
 *
 * @param order number of the centre's act that created it
 */
public record Commission(String order, UUID chair, UUID secretary, List<UUID> members) {

    /** Everybody who signs the protocol: chair, members, secretary. */
    public Set<UUID> signers() {
        var all = new LinkedHashSet<UUID>();
        all.add(chair);
        all.addAll(members);
        all.add(secretary);
        return all;
    }

    /** The same people in the same places, whatever act created it. */
    boolean isOfThePeopleOf(Commission other) {
        return chair.equals(other.chair)
                && secretary.equals(other.secretary)
                && Set.copyOf(members).equals(Set.copyOf(other.members));
    }

    /** Who of it is also in that one. */
    public Set<UUID> with(Commission other) {
        var both = signers();
        both.retainAll(other.signers());
        return both;
    }

    /** A chair, a secretary and at least one member, each another person. */
    public boolean isComplete() {
        return !members.isEmpty() && signers().size() == members.size() + 2;
    }
}
