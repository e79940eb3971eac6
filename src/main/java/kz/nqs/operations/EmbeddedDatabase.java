package kz.nqs.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Real PostgreSQL as a child process: programs from the class path, data in a folder that survives
 * restarts and {@code kill -9}. 391-12.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String OWNER = "nqs_owner";
    private static final String APPLICATION = "nqs";

    /** When the JVM dies in any way the pipe closes, {@code cat} ends, the server stops cleanly. */
    private static final String WATCHDOG =
            "exec 3<&0; \"$@\" </dev/null 3<&- & p=$!; cat <&3 >/dev/null; kill -INT $p; wait $p";

    private final Path home;
    private final Path data;
    private final int port;
    private final String password;
    private final FileChannel lock;
    private final Process server;

    /**
     * @throws IOException with a sentence for the operator if the folder is in use or the server
     *     does not start
     */
    public EmbeddedDatabase(Path folder, boolean durable) throws IOException, InterruptedException {
        home = Files.createDirectories(folder.toAbsolutePath());
        data = home.resolve("data");
        lock = locked(home);
        port = freePort();
        var commands = new Commands(home);
        var binaries = Binaries.in(home);
        if (Files.exists(data.resolve("PG_VERSION"))) {
            stopWhatACrashLeft(commands, binaries);
        } else {
            createCluster(commands, binaries, durable);
        }
        password = Files.readString(home.resolve("password")).strip();
        server = start(commands, binaries, durable);
        awaitReady();
        createDatabase();
    }

    public String url() {
        return url("nqs");
    }

    /** The role that owns the tables and migrates them. */
    public String owner() {
        return OWNER;
    }

    /** The role the platform works under: it owns nothing. */
    public String application() {
        return APPLICATION;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.getOutputStream().close();
        try {
            if (!server.waitFor(60, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lock.close();
    }

    private static FileChannel locked(Path home) throws IOException {
        var channel =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("Another platform already uses the data folder " + home);
        }
        return channel;
    }

    private void createCluster(Commands commands, Binaries binaries, boolean durable)
            throws IOException, InterruptedException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var file = home.resolve("password");
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        var initdb =
                new ArrayList<>(
                        List.of(
                                binaries.program("initdb"),
                                "-D",
                                data.toString(),
                                "-U",
                                "postgres",
                                "--pwfile=" + file,
                                "-A",
                                "scram-sha-256",
                                "-E",
                                "UTF-8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--locale=C.UTF-8"));
        if (!durable) {
            initdb.add("--no-sync");
        }
        commands.run(commands.asOrdinaryUser(initdb));
    }

    private void stopWhatACrashLeft(Commands commands, Binaries binaries)
            throws IOException, InterruptedException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            commands.exitOf(
                    commands.asOrdinaryUser(
                            List.of(
                                    binaries.program("pg_ctl"),
                                    "-D",
                                    data.toString(),
                                    "-m",
                                    "fast",
                                    "-w",
                                    "-t",
                                    "60",
                                    "stop")));
        }
    }

    private Process start(Commands commands, Binaries binaries, boolean durable)
            throws IOException, InterruptedException {
        var postgres =
                new ArrayList<>(List.of(binaries.program("postgres"), "-D", data.toString()));
        for (var setting : settings(durable)) {
            postgres.addAll(List.of("-c", setting));
        }
        var command = new ArrayList<>(List.of("sh", "-c", WATCHDOG, "database-watchdog"));
        command.addAll(commands.asOrdinaryUser(postgres));
        if (Commands.onPath("setsid")) {
            command.addFirst("setsid");
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile()))
                .start();
    }

    private List<String> settings(boolean durable) {
        var settings =
                new ArrayList<>(
                        List.of(
                                "port=" + port,
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "max_connections=100",
                                "shared_buffers=256MB",
                                "timezone=UTC",
                                "log_timezone=UTC"));
        if (!durable) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return settings;
    }

    /** Asks the server itself: the file left by a crash says «ready» before anything runs. */
    private void awaitReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            if (answers()) {
                return;
            }
            if (server.waitFor(30, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IOException("PostgreSQL did not start, see " + home.resolve("postgres.log"));
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", password)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private void createDatabase() throws IOException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", password);
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

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
