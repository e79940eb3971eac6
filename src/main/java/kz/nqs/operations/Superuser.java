package kz.nqs.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The way into a server on this machine that only its own data folder opens. */
record Superuser(int port, String password) {
    static final String OWNER = "nqs_owner";
    static final String APPLICATION = "nqs";

    /** Into the server that runs on that folder now, as it wrote down itself. */
    static Optional<Superuser> of(Path home) throws IOException {
        var note = home.resolve("data/postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var port = Files.readAllLines(note).stream().skip(3).findFirst().orElse("0").strip();
        var found =
                new Superuser(
                        Integer.parseInt(port), Files.readString(home.resolve("password")).strip());
        return found.isAnswered() ? Optional.of(found) : Optional.empty();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection enter(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", password);
    }

    boolean isAnswered() {
        try (var connection = enter("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    void createDatabase() throws IOException {
        try (var connection = enter("postgres");
                var statement = connection.createStatement()) {
            for (var role : List.of(OWNER, APPLICATION)) {
                var exists = "select 1 from pg_roles where rolname = '" + role + "'";
                if (!statement.executeQuery(exists).next()) {
                    statement.execute(
                            "create role %s login password '%s'".formatted(role, password));
                }
            }
            if (!statement.executeQuery("select 1 from pg_database where datname = 'nqs'").next()) {
                statement.execute("create database nqs owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new IOException("The embedded database could not be prepared", e);
        }
    }
}
