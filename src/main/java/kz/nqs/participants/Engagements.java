package kz.nqs.participants;

import java.util.List;
import java.util.UUID;

/** What somebody is still needed for in a role; rooms above say it before a role is taken away. */
public interface Engagements {

    /**
     * The matters, by their numbers, that would stand still without that person; empty if nothing
     * would.
     */
    List<String> of(UUID body, UUID person, Role role);
}
