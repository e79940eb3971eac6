package kz.nqs.participants;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.nqs.journal.Author;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.law.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a body and to who works for it, in the transaction in which it happens. */
@Component
class BodyJournal {
    static final String ROOM = "participants";
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    BodyJournal(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    void record(UUID body, Actor by, String step, Map<String, String> details) {
        record(body, author(body, by), step, details);
    }

    void record(UUID body, Author by, String step, Map<String, String> details) {
        var version =
                jdbc.sql("update body set version = version + 1 where id = :id returning version")
                        .param("id", body)
                        .query(Integer.class)
                        .single();
        journal.record(
                new Entry(
                        ROOM,
                        body,
                        version,
                        clock.instant(),
                        by,
                        "participants.step." + step,
                        Act.ORDER_391.paragraph("4"),
                        details));
    }

    List<Entry> of(UUID body) {
        return journal.of(ROOM, body);
    }

    static Map<String, String> roles(List<Role> roles) {
        return Map.of("roles", roles.stream().map(Role::name).collect(Collectors.joining(",")));
    }

    /** In the body itself, if they work there; else for the administrator, or for themselves. */
    private static Author author(UUID body, Actor by) {
        var acting =
                by.memberships().stream()
                        .filter(m -> m.body().id().equals(body))
                        .findFirst()
                        .or(
                                () ->
                                        by.memberships().stream()
                                                .filter(BodyJournal::isAdministrators)
                                                .findFirst());
        return acting.map(m -> by.of(m.body().id(), m.role())).orElseGet(by::asThemselves);
    }

    private static boolean isAdministrators(Membership membership) {
        return membership.body().kind() == BodyKind.ADMINISTRATOR;
    }
}
