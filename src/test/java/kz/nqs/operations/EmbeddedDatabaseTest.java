package kz.nqs.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    /** After how many rows each round is cut short, and whether the database is killed first. */
    private static final List<Round> ROUNDS =
            List.of(new Round(150, false), new Round(37, true), new Round(400, false));

    @TempDir Path folder;

    private record Round(int rows, boolean databaseFirst) {}

    @Test
    @Tag("391-12/13")
    void what_was_acknowledged_survives_kill_9_of_everything() throws Exception {
        var acknowledged = new TreeSet<Long>();
        for (var round : ROUNDS) {
            acknowledged.addAll(writtenUntilKilled(round));
            assertThat(kept()).containsAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(587);
    }

    @Test
    void a_folder_in_use_is_not_opened_by_a_second_platform() throws Exception {
        try (var first = new EmbeddedDatabase(folder, false)) {
            assertThat(first.url()).startsWith("jdbc:postgresql://127.0.0.1:");
            var second = writer(folder.resolve("complaint"));
            assertThat(second.waitFor()).isNotZero();
            assertThat(folder.resolve("complaint"))
                    .content()
                    .contains("Another platform already uses the data folder " + folder);
        }
    }

    /** The numbers that were acknowledged before the writer and its database were killed. */
    private List<Long> writtenUntilKilled(Round round) throws IOException {
        var writer = writer(folder.resolve("writer.log"));
        var acknowledged = new ArrayList<Long>();
        try (var said =
                new BufferedReader(
                        new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged.size() < round.rows()) {
                acknowledged.add(number(said.readLine()));
            }
            kill(writer.toHandle(), round.databaseFirst());
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged.add(number(line));
            }
        }
        return acknowledged;
    }

    private static Long number(String said) {
        assertThat(said).as("the writer says numbers").matches("\\d+");
        return Long.valueOf(said);
    }

    private Process writer(Path complaints) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(complaints.toFile())
                .start();
    }

    /** {@code kill -9}, of the writer and of every process of its database. */
    private static void kill(ProcessHandle writer, boolean databaseFirst) {
        var all = new ArrayList<>(writer.descendants().toList());
        assertThat(all).as("processes of the database").hasSizeGreaterThan(2);
        all.add(databaseFirst ? all.size() : 0, writer);
        all.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(
                        all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .join();
    }

    private Set<Long> kept() throws IOException, InterruptedException, SQLException {
        try (var database = new EmbeddedDatabase(folder, true);
                var connection =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.password());
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select id from kept");
            var ids = new TreeSet<Long>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }
}
