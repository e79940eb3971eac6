package kz.nqs.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks into the embedded database of another process, past the platform. */
record OpenDatabase(Path data) {

    /** Every row of every table as PostgreSQL writes it, long values by their sum. */
    Map<String, Set<String>> rows() throws IOException, SQLException {
        var all = new TreeMap<String, Set<String>>();
        try (var connection = enter()) {
            for (var table : column(connection, "select relname from pg_stat_user_tables")) {
                all.put(
                        table,
                        column(
                                connection,
                                "select md5(t::text) || ' ' || left(t::text, 300) from "
                                        + table
                                        + " t"));
            }
        }
        return all;
    }

    /** Does something as the superuser. */
    void does(String sql) throws IOException, SQLException {
        try (var connection = enter();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection enter() throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("data/postmaster.pid")).get(3).strip();
        var password = Files.readString(data.resolve("password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/nqs", "postgres", password);
    }

    private static Set<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new TreeSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
