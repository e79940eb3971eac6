package kz.nqs.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.law.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Append-only: the platform's database role may insert and read entries and nothing else. */
@Component
public class Journal {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final JsonMapper json = JsonMapper.shared();

    Journal(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Written in the caller's transaction: what is not journaled did not happen. */
    public void record(Entry entry) {
        jdbc.sql(
                        """
                        insert into journal_entry (room, subject, version, at, person, body, name,
                            role, step, act, place, details)
                        values (:room, :subject, :version, :at, :person, :body, :name,
                            :role, :step, :act, :place, :details::jsonb)
                        """)
                .param("room", entry.room())
                .param("subject", entry.subject())
                .param("version", entry.version())
                .param("at", entry.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("person", entry.author().person())
                .param("body", entry.author().body())
                .param("name", entry.author().name())
                .param("role", entry.author().role())
                .param("step", entry.step())
                .param("act", entry.basis().act().name())
                .param("place", entry.basis().place())
                .param("details", json.writeValueAsString(entry.details()))
                .update();
        events.publishEvent(entry);
    }

    /** All that happened to a subject, in order. */
    public List<Entry> of(String room, UUID subject) {
        return jdbc.sql(
                        """
                        select * from journal_entry where room = :room and subject = :subject
                        order by number
                        """)
                .param("room", room)
                .param("subject", subject)
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("room"),
                row.getObject("subject", UUID.class),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Author(
                        row.getObject("person", UUID.class),
                        row.getObject("body", UUID.class),
                        row.getString("name"),
                        row.getString("role")),
                row.getString("step"),
                Act.valueOf(row.getString("act")).paragraph(row.getString("place")),
                json.readValue(row.getString("details"), DETAILS));
    }
}
