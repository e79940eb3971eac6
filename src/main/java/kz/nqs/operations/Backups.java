package kz.nqs.operations;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The copies that the platform makes of its embedded database by itself. */
@Component
@WithEmbeddedDatabase
public class Backups {
    static final String TASK = "backup";
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private final EmbeddedDatabase database;
    private final BackupStore store;
    private final SchedulerClient scheduler;
    private final Clock clock;
    private final Path folder;
    private final int keep;

    Backups(
            EmbeddedDatabase database,
            BackupStore store,
            @Lazy SchedulerClient scheduler,
            Clock clock,
            @Value("${nqs.backup.folder:}") String folder,
            @Value("${nqs.backup.keep}") int keep) {
        this.database = database;
        this.store = store;
        this.scheduler = scheduler;
        this.clock = clock;
        this.folder =
                folder.isEmpty()
                        ? database.home().resolve("backups")
                        : Path.of(folder).toAbsolutePath();
        this.keep = keep;
    }

    /** Makes a copy, reads it again, and removes those that are too many. */
    public void make() {
        var began = clock.instant();
        var file = folder.resolve("nqs-" + STAMP.format(began) + ".tar.gz");
        try {
            var made = Backup.make(database.home(), database.superuser(), file, _ -> {});
            CopyReader.read(file, CopyReader.NOBODY);
            note(began, file, made.bytes(), null);
            removeWhatIsTooMany();
        } catch (NotPossible e) {
            LOG.error("no backup: {}", e.getMessage());
            note(began, file, 0, e.key());
        } catch (IOException | SQLException e) {
            LOG.error("no backup", e);
            note(began, file, 0, "operations.not-possible.fault");
        }
    }

    /** A copy as soon as the scheduler looks. */
    public void ask() {
        scheduler.reschedule(TaskInstanceId.of(TASK, RecurringTask.INSTANCE), Instant.EPOCH);
    }

    public List<BackupEntry> newest() {
        return store.newest(Math.max(keep, 10));
    }

    public Path folder() {
        return folder;
    }

    public int keep() {
        return keep;
    }

    /** By the server's own clock. */
    static String nameFor(Superuser server) throws SQLException {
        try (var connection = server.enter("nqs");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select now()")) {
            row.next();
            return "nqs-" + STAMP.format(row.getObject(1, OffsetDateTime.class)) + ".tar.gz";
        }
    }

    private void note(
            Instant began,
            Path file,
            long bytes,
            @org.jspecify.annotations.Nullable String trouble) {
        store.add(new BackupEntry(began, clock.instant(), file.toString(), bytes, trouble));
    }

    private void removeWhatIsTooMany() throws IOException {
        try (var files = Files.list(folder)) {
            var old =
                    files.filter(f -> f.getFileName().toString().matches("nqs-[0-9TZ]+\\.tar\\.gz"))
                            .sorted(Comparator.reverseOrder())
                            .skip(keep)
                            .toList();
            for (var file : old) {
                Files.delete(file);
            }
        }
    }
}
