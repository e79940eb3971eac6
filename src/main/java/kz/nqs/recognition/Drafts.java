package kz.nqs.recognition;

import static kz.nqs.protection.Sealed.DRAFT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.files.StoredFiles;
import kz.nqs.protection.Seal;
import kz.nqs.recognition.Draft.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of applications, saved as they are typed. */
@Component
@Transactional
public class Drafts {
    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Seal seal;
    private final Clock clock;

    Drafts(JdbcClient jdbc, StoredFiles files, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.files = files;
        this.clock = clock;
    }

    private record Typed(Map<String, String> fields) {}

    /**
     * One application is typed once, in however many windows.
     *
     * @return the draft to go on with: this one, or the same application begun before
     */
    public UUID begin(Draft draft) {
        return added(draft) || find(draft.id()).isPresent()
                ? draft.id()
                : openOf(draft.owner()).stream()
                        .filter(other -> other.isSameApplication(draft))
                        .findFirst()
                        .map(Draft::id)
                        .orElseThrow();
    }

    private boolean added(Draft draft) {
        return jdbc.sql(
                                """
                        insert into application_draft (id, owner, centre, profession, level, on_paper,
                            fields, saved_at, corrects)
                        values (:id, :owner, :centre, :profession, :level, :onPaper,
                            :fields, :now, :corrects)
                        on conflict do nothing
                        """)
                        .param("id", draft.id())
                        .param("owner", draft.owner())
                        .param("centre", draft.centre())
                        .param("profession", draft.profession())
                        .param("level", draft.level())
                        .param("onPaper", draft.onPaper())
                        .param("fields", seal.write(DRAFT, draft.id(), new Typed(draft.fields())))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("corrects", draft.corrects())
                        .update()
                == 1;
    }

    public Optional<Draft> find(UUID id) {
        return jdbc.sql("select * from application_draft where id = :id")
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    public Draft forUpdate(UUID id) {
        return jdbc.sql("select * from application_draft where id = :id for update")
                .param("id", id)
                .query(this::draft)
                .single();
    }

    /** Applications being typed, corrections of filed ones not among them. */
    public List<Draft> openOf(UUID owner) {
        return jdbc.sql(
                        """
                        select * from application_draft where owner = :owner and submitted is null
                            and corrects is null
                        order by saved_at desc
                        """)
                .param("owner", owner)
                .query(this::draft)
                .list();
    }

    /**
     * What was typed stands, unless another window has saved something else since; a submitted
     * draft is closed.
     *
     * @return what the other window saved, if that stands now
     */
    public Optional<Draft> save(UUID id, Seen seen, Map<String, String> fields) {
        return saved(id, seen, fields)
                ? Optional.empty()
                : find(id).filter(now -> now.submitted() == null)
                        .filter(now -> !now.fields().equals(fields));
    }

    private boolean saved(UUID id, Seen seen, Map<String, String> fields) {
        return jdbc.sql(
                                """
                                update application_draft set fields = :fields,
                                    saved_at = :now, saved_in = :window, version = version + 1
                                where id = :id and submitted is null
                                    and (version = :version or saved_in = :window)
                                """)
                        .param("fields", seal.write(DRAFT, id, new Typed(fields)))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("window", seen.window())
                        .param("version", seen.version())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The draft and its copies are gone; one that was submitted is a case and stays. */
    public void discard(UUID id) {
        jdbc.sql("delete from attachment where draft = :id and recognition is null")
                .param("id", id)
                .update();
        files.discardAll(id);
        jdbc.sql("delete from application_draft where id = :id and submitted is null")
                .param("id", id)
                .update();
    }

    public void submitted(UUID id, UUID recognition) {
        jdbc.sql("update application_draft set submitted = :recognition where id = :id")
                .param("recognition", recognition)
                .param("id", id)
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Draft(
                id,
                row.getObject("owner", UUID.class),
                row.getObject("centre", UUID.class),
                row.getObject("profession", UUID.class),
                row.getInt("level"),
                row.getBoolean("on_paper"),
                seal.read(DRAFT, id, row.getBytes("fields"), Typed.class).fields(),
                Objects.requireNonNull(row.getObject("saved_at", OffsetDateTime.class)).toInstant(),
                row.getObject("submitted", UUID.class),
                row.getInt("version"),
                row.getObject("corrects", UUID.class));
    }
}
