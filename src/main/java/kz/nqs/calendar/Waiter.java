package kz.nqs.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whom deadlines wait: a person, and a body's people of these roles.
 *
 * @param kind label of the deadlines meant, empty for all
 * @param chosen roles of which only the {@code subjects} count: an examiner's own hearings
 */
public record Waiter(
        UUID person,
        @Nullable UUID body,
        Collection<String> roles,
        Collection<String> chosen,
        Collection<UUID> subjects,
        String kind) {

    /** Only deadlines of that label; all of them if it is empty. */
    public Waiter only(String label) {
        return new Waiter(person, body, roles, chosen, subjects, label);
    }

    public static Waiter of(UUID person, @Nullable UUID body, Collection<String> roles) {
        return new Waiter(person, body, roles, List.of(), List.of(), "");
    }

    Map<String, Object> params() {
        var params = new HashMap<String, Object>();
        params.put("person", person);
        params.put("body", body);
        params.put("roles", roles.toArray(String[]::new));
        params.put("chosen", chosen.toArray(String[]::new));
        params.put("subjects", subjects.toArray(UUID[]::new));
        params.put("kind", kind);
        return params;
    }
}
