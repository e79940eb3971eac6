package kz.nqs.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

/**
 * The server's side of copying its files while it works: from {@code pg_backup_start} to {@code
 * pg_backup_stop} in one session, the write-ahead log between them held by a slot that ends with
 * it.
 */
final class OnlineCopying {
    private final Connection connection;
    private final Instant began;
    private final String server;
    private final long journal;
    private final String firstOfLog;

    private OnlineCopying(Connection connection, ResultSet row, String firstOfLog)
            throws SQLException {
        this.connection = connection;
        began = Objects.requireNonNull(row.getObject(1, OffsetDateTime.class)).toInstant();
        server = row.getString(2);
        journal = row.getLong(3);
        this.firstOfLog = firstOfLog;
    }

    static OnlineCopying begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    select pg_create_physical_replication_slot(
                        'backup_' || pg_backend_pid(), true, true)
                    """);
            try (var about =
                    statement.executeQuery(
                            """
                            select now(), current_setting('server_version'), count(*)
                            from journal_entry
                            """)) {
                about.next();
                return new OnlineCopying(connection, about, started(connection));
            }
        }
    }

    private static String started(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select pg_walfile_name(pg_backup_start('nqs', true))")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Ends the copying, and adds the log without which the copied files are of no use. */
    void end(CopyWriter writer, Path log) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)
                                """)) {
            row.next();
            writer.text("data/backup_label", row.getString(1));
            for (var segment : segments(log, row.getString(2))) {
                writer.file("data/pg_wal/" + segment, log.resolve(segment));
            }
        }
    }

    private Iterable<String> segments(Path log, String last) throws IOException {
        try (var files = Files.list(log)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9A-F]{24}|[0-9A-F]{8}\\.history"))
                    .filter(name -> name.endsWith("y") || isBetween(name, last))
                    .sorted()
                    .toList();
        }
    }

    private boolean isBetween(String segment, String last) {
        return segment.compareTo(firstOfLog) >= 0 && segment.compareTo(last) <= 0;
    }

    Manifest manifest(Map<String, String> sums) {
        return new Manifest(began, server, journal, sums);
    }
}
