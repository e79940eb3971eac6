package kz.nqs.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each copy that the platform made by itself. */
@Component
class BackupStore {
    private final JdbcClient jdbc;

    BackupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BackupEntry entry) {
        jdbc.sql(
                        """
                        insert into backup (id, began, ended, file, bytes, trouble)
                        values (:id, :began, :ended, :file, :bytes, :trouble)
                        """)
                .param("id", UUID.randomUUID())
                .param("began", entry.began().atOffset(ZoneOffset.UTC))
                .param("ended", entry.ended().atOffset(ZoneOffset.UTC))
                .param("file", entry.file())
                .param("bytes", entry.bytes())
                .param("trouble", entry.trouble())
                .update();
    }

    List<BackupEntry> newest(int most) {
        return jdbc.sql("select * from backup order by began desc limit :most")
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    private static BackupEntry entry(ResultSet row) throws SQLException {
        return new BackupEntry(
                moment(row, "began"),
                moment(row, "ended"),
                row.getString("file"),
                row.getLong("bytes"),
                row.getString("trouble"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
