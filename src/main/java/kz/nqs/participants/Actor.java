package kz.nqs.participants;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.journal.Author;

/**
 * The person who asks, with the rights they have now. A controller's parameter of this type is it.
 */
public record Actor(Person person, List<Membership> memberships) {

    public boolean is(UUID other) {
        return person.id().equals(other);
    }

    /** Whether this person has one of the roles in that body. */
    public boolean in(UUID body, Role... roles) {
        return memberships.stream()
                .anyMatch(
                        m -> m.body().id().equals(body) && Arrays.asList(roles).contains(m.role()));
    }

    /** The body of that kind this person works for. */
    public Optional<Body> bodyOf(BodyKind kind) {
        return bodies().stream().filter(b -> b.kind() == kind).findFirst();
    }

    /** The bodies this person works for. */
    public List<Body> bodies() {
        return memberships.stream().map(Membership::body).distinct().toList();
    }

    public List<Role> rolesIn(UUID body) {
        return memberships.stream()
                .filter(m -> m.body().id().equals(body))
                .map(Membership::role)
                .toList();
    }

    /** Whether this person works for the administrator of the platform: 391-12. */
    public boolean isAdministrator() {
        return bodyOf(BodyKind.ADMINISTRATOR).isPresent();
    }

    /** This person as the author of an act done for themselves. */
    public Author asThemselves() {
        return new Author(person.id(), null, person.name(), "CANDIDATE");
    }

    /** This person as the author of an act done for a body, in the first of the roles they have. */
    public Author of(UUID body, Role... roles) {
        var role =
                Arrays.stream(roles)
                        .filter(r -> in(body, r))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("not in that body"));
        return new Author(person.id(), body, person.name(), role.name());
    }
}
