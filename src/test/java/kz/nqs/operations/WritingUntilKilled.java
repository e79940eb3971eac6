package kz.nqs.operations;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Writes row after row and says each number once the database has acknowledged it. */
final class WritingUntilKilled {
    private WritingUntilKilled() {}

    public static void main(String[] folder) throws Exception {
        try (var database = new EmbeddedDatabase(Path.of(folder[0]), true);
                var connection =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists kept (id bigint primary key, padding text)");
            var rows = statement.executeQuery("select coalesce(max(id), 0) from kept");
            rows.next();
            for (var id = rows.getLong(1) + 1; ; id++) {
                statement.execute("insert into kept values (%d, repeat('a', 500))".formatted(id));
                System.out.println(id);
            }
        }
    }
}
