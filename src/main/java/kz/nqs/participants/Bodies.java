package kz.nqs.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of the system, entered by the administrator: 391-3, 391-4. */
@Component
@Transactional
public class Bodies {
    private final JdbcClient jdbc;
    private final BodyJournal journal;

    Bodies(JdbcClient jdbc, BodyJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** By kind, then by name. */
    public List<BodyEntry> all() {
        return jdbc.sql("select * from body order by kind, name_kk collate \"kk-x-icu\", id")
                .query(Bodies::entry)
                .list();
    }

    public Optional<BodyEntry> find(UUID id) {
        return jdbc.sql("select * from body where id = :id")
                .param("id", id)
                .query(Bodies::entry)
                .optional();
    }

    /**
     * Enters a body; sent twice, it is entered once.
     *
     * @return false if that number is another body's
     */
    public boolean enter(Body body, @Nullable Bin bin, Actor by) {
        if (find(body.id()).isPresent()) {
            return true;
        }
        try {
            jdbc.sql(
                            """
                            insert into body (id, kind, name_kk, name_ru, bin)
                            values (:id, :kind, :kk, :ru, :bin)
                            """)
                    .param("id", body.id())
                    .param("kind", body.kind().name())
                    .param("kk", body.name().kk())
                    .param("ru", body.name().ru())
                    .param("bin", bin == null ? null : bin.digits())
                    .update();
        } catch (DuplicateKeyException e) {
            return false;
        }
        journal.record(body.id(), by, "BodyEntered", said(new BodyEntry(body, bin, 0)));
        return true;
    }

    /**
     * Changes name and number; of what kind a body is does not change.
     *
     * @return false if that number is another body's, or somebody changed the body meanwhile
     */
    public boolean change(BodyEntry changed, Actor by) {
        try {
            var rows =
                    jdbc.sql(
                                    """
                                    update body set name_kk = :kk, name_ru = :ru, bin = :bin,
                                        version = version + 1
                                    where id = :id and version = :version
                                    """)
                            .param("id", changed.body().id())
                            .param("kk", changed.body().name().kk())
                            .param("ru", changed.body().name().ru())
                            .param("bin", changed.bin() == null ? null : changed.bin().digits())
                            .param("version", changed.version())
                            .update();
            if (rows == 1) {
                journal.record(changed.body().id(), by, "BodyChanged", said(changed));
            }
            return rows == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static Map<String, String> said(BodyEntry entry) {
        var body = entry.body();
        var bin = entry.bin() == null ? "" : entry.bin().digits();
        return Map.of(
                "kind",
                body.kind().name(),
                "kk",
                body.name().kk(),
                "ru",
                body.name().ru(),
                "bin",
                bin);
    }

    private static BodyEntry entry(ResultSet row, int number) throws SQLException {
        var bin = row.getString("bin");
        return new BodyEntry(
                PersonRows.body(row), bin == null ? null : new Bin(bin), row.getInt("version"));
    }
}
