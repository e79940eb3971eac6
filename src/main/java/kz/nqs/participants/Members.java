package kz.nqs.participants;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.journal.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works for a body, kept by its head; the administrator sees to it that there is a head. */
@Component
@Transactional
public class Members {
    private final JdbcClient jdbc;
    private final People people;
    private final BodyJournal journal;

    Members(JdbcClient jdbc, People people, BodyJournal journal) {
        this.jdbc = jdbc;
        this.people = people;
        this.journal = journal;
    }

    /** One person in one role. */
    public record Member(Person person, Role role) {}

    /** By role, then by name. */
    public List<Member> of(Body body) {
        return body.kind().roles().stream()
                .flatMap(role -> people.in(body.id(), role).stream().map(p -> new Member(p, role)))
                .toList();
    }

    public List<Entry> journal(UUID body) {
        return journal.of(body);
    }

    /** The roles into which this person may invite, and from which they may dismiss. */
    public static List<Role> inGiftOf(Actor actor, Body body) {
        if (actor.in(body.id(), Role.HEAD)) {
            return body.kind().roles();
        }
        var isAnothers = actor.rolesIn(body.id()).isEmpty();
        return actor.isAdministrator() && isAnothers ? List.of(Role.HEAD) : List.of();
    }

    /** Whether that role stays: its body would be left without a head by one of its own people. */
    public boolean isLastHead(Body body, Role role, Actor by) {
        return role == Role.HEAD
                && !by.rolesIn(body.id()).isEmpty()
                && people.in(body.id(), Role.HEAD).size() < 2;
    }

    /**
     * Takes a role from a person; a head does not leave their own body without one.
     *
     * @return false if the person has no such role, or is the last head
     */
    public boolean dismiss(Body body, UUID person, Role role, Actor by) {
        jdbc.sql("select id from body where id = :id for update")
                .param("id", body.id())
                .query(UUID.class)
                .single();
        if (isLastHead(body, role, by)) {
            return false;
        }
        var rows =
                jdbc.sql(
                                """
                                delete from membership
                                where person = :person and body = :body and role = :role
                                """)
                        .param("person", person)
                        .param("body", body.id())
                        .param("role", role.name())
                        .update();
        if (rows == 1) {
            var details = Map.of("roles", role.name(), "person", person.toString());
            journal.record(body.id(), by, "Dismissed", details);
        }
        return rows == 1;
    }
}
