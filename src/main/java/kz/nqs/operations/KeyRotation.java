package kz.nqs.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import kz.nqs.protection.KeyPlace;
import kz.nqs.protection.KeysRefused;
import kz.nqs.protection.Rotation;
import org.springframework.core.env.Environment;

/** A new key for personal data, and all of them sealed with it; while no platform runs. */
record KeyRotation(Path home, Environment settings) {

    int inEmbedded()
            throws GeneralSecurityException,
                    IOException,
                    InterruptedException,
                    KeysRefused,
                    NotPossible,
                    SQLException {
        if (!Files.exists(home.resolve("data/PG_VERSION"))) {
            throw new NotPossible("no-data", home);
        }
        if (Superuser.of(home).isPresent()) {
            throw new NotPossible("running");
        }
        try (var database = new EmbeddedDatabase(home, true);
                var connection = database.superuser().enter("nqs")) {
            return Rotation.rotate(connection, KeyPlace.of(settings));
        }
    }

    /** As the role that owns the tables: papers are append-only for the other. */
    int inExternal()
            throws GeneralSecurityException, IOException, KeysRefused, NotPossible, SQLException {
        try (var connection =
                DriverManager.getConnection(told("url"), told("user"), told("password"))) {
            requireAlone(connection);
            return Rotation.rotate(connection, KeyPlace.of(settings));
        }
    }

    private String told(String what) {
        var ofPlatform = what.equals("user") ? "username" : what;
        return settings.getProperty(
                "spring.flyway." + what,
                settings.getProperty("spring.datasource." + ofPlatform, ""));
    }

    /** A platform that runs would not know the new key. */
    private static void requireAlone(Connection connection) throws NotPossible, SQLException {
        var others =
                """
                select count(*) from pg_stat_activity where datname = current_database()
                    and pid <> pg_backend_pid() and backend_type = 'client backend'
                """;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(others)) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new NotPossible("running");
            }
        }
    }
}
