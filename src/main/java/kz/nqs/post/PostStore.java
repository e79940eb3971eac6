package kz.nqs.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** E-mails in the database. */
@Component
class PostStore {
    private final JdbcClient jdbc;

    PostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void queue(String kind, UUID subject, Instant now) {
        jdbc.sql(
                        """
                        insert into mail (id, kind, subject, queued_at, due_at)
                        values (:id, :kind, :subject, :now, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("subject", subject)
                .param("now", at(now))
                .update();
    }

    /** Those in the hands of another node are passed over. */
    Optional<Claimed> claim(Instant now) {
        return jdbc.sql(
                        """
                        select * from mail where due_at <= :now
                        order by due_at limit 1 for update skip locked
                        """)
                .param("now", at(now))
                .query((row, _) -> claimed(row))
                .optional();
    }

    void sent(UUID id, Instant now) {
        ended(id, "sent_at", now, null);
    }

    void givenUp(UUID id, Instant now, Trouble trouble) {
        ended(id, "given_up_at", now, trouble);
    }

    void later(UUID id, Instant due, Trouble trouble) {
        ended(id, "due_at", due, trouble);
    }

    void removed(UUID id) {
        jdbc.sql("delete from mail where id = :id").param("id", id).update();
    }

    boolean again(String kind, UUID subject, Instant now) {
        return jdbc.sql(
                                """
                                update mail set attempts = 0, due_at = :now, given_up_at = null,
                                    trouble = null
                                where kind = :kind and subject = :subject
                                    and given_up_at is not null
                                """)
                        .param("kind", kind)
                        .param("subject", subject)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    Map<UUID, Posted> of(String kind, Collection<UUID> subjects, boolean isSetUp) {
        var found = new HashMap<UUID, Posted>();
        jdbc.sql("select * from mail where kind = :kind and subject = any (:subjects)")
                .param("kind", kind)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.put(row.getObject("subject", UUID.class), posted(row, isSetUp));
                        });
        return Map.copyOf(found);
    }

    long waiting() {
        return count("due_at is not null");
    }

    long givenUp() {
        return count("given_up_at is not null");
    }

    /** An attempt has ended, and the moment belongs into that column. */
    private void ended(UUID id, String column, Instant moment, @Nullable Trouble trouble) {
        jdbc.sql(
                        """
                        update mail set attempts = attempts + 1, trouble = :trouble,
                            due_at = null, sent_at = null, given_up_at = null
                        where id = :id
                        """
                                .replace(column + " = null", column + " = :moment"))
                .param("id", id)
                .param("moment", at(moment))
                .param("trouble", trouble == null ? null : trouble.name())
                .update();
    }

    private long count(String which) {
        return jdbc.sql("select count(*) from mail where " + which).query(Long.class).single();
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getInt("attempts"));
    }

    private static Posted posted(ResultSet row, boolean isSetUp) throws SQLException {
        var trouble = row.getString("trouble");
        return new Posted(
                moment(row, "due_at"),
                moment(row, "sent_at"),
                moment(row, "given_up_at"),
                trouble == null ? null : Trouble.valueOf(trouble),
                isSetUp);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
