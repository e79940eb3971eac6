package kz.nqs.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an administrator looks at first. */
@Component
public class PlatformState {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Path data;

    PlatformState(JdbcClient jdbc, Clock clock, @Value("${nqs.data:data}") Path data) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.data = data.toAbsolutePath();
    }

    /** Bytes of the whole database. */
    public long databaseSize() {
        return jdbc.sql("select pg_database_size(current_database())").query(Long.class).single();
    }

    /** Bytes that can still be written where the platform keeps its data. */
    public long free() {
        try {
            var there = Files.exists(data) ? data : data.getRoot();
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deadlines of anybody that are over and not met. */
    public long missedDeadlines() {
        return jdbc.sql("select count(*) from deadline where met_on is null and last_day < :today")
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }
}
