package kz.nqs.papers;

import static kz.nqs.protection.Sealed.PAPER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends and reads: the platform's database role may do nothing else to a paper. */
@Component
class PaperStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    PaperStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    int next(Occasion o) {
        return jdbc.sql(
                        """
                        select coalesce(max(version), 0) + 1 from paper where room = :room
                            and subject = :subject and kind = :kind and lang = :lang
                        """)
                .param("room", o.room())
                .param("subject", o.subject())
                .param("kind", o.kind())
                .param("lang", o.lang())
                .query(Integer.class)
                .single();
    }

    void add(Occasion o, KeptPaper paper, byte[] bytes) {
        jdbc.sql(
                        """
                        insert into paper (id, room, subject, kind, lang, version, letter,
                            media_type, sha256, bytes, made_at)
                        values (:id, :room, :subject, :kind, :lang, :version, :letter,
                            :mediaType, :sha256, :bytes, :madeAt)
                        """)
                .param("id", paper.id())
                .param("room", o.room())
                .param("subject", o.subject())
                .param("kind", paper.kind())
                .param("lang", paper.lang())
                .param("version", paper.version())
                .param("letter", paper.letter())
                .param("mediaType", paper.mediaType())
                .param("sha256", paper.sha256())
                .param("bytes", seal.close(PAPER, paper.id(), bytes))
                .param("madeAt", paper.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<KeptPaper> of(String room, UUID subject) {
        return jdbc.sql(
                        """
                        select id, kind, lang, version, letter, media_type, sha256, made_at
                        from paper where room = :room and subject = :subject
                        order by made_at, version, kind, lang
                        """)
                .param("room", room)
                .param("subject", subject)
                .query(PaperStore::paper)
                .list();
    }

    byte[] bytes(UUID id) {
        return jdbc.sql("select bytes from paper where id = :id")
                .param("id", id)
                .query((row, _) -> seal.open(PAPER, id, row.getBytes("bytes")))
                .single();
    }

    private static KeptPaper paper(ResultSet row, int number) throws SQLException {
        return new KeptPaper(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("lang"),
                row.getInt("version"),
                row.getObject("letter", UUID.class),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
