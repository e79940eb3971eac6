package kz.nqs.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The files of a database: made at the first start, cleared of what a crash left at the others. */
record Cluster(Path home, Binaries binaries, Commands commands) {

    Path data() {
        return home.resolve("data");
    }

    String password() throws IOException {
        return Files.readString(home.resolve("password")).strip();
    }

    void prepare(boolean durable) throws IOException, InterruptedException {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            create(durable);
        } else if (Files.exists(data().resolve("postmaster.pid"))) {
            stopWhatACrashLeft();
        }
    }

    private void create(boolean durable) throws IOException, InterruptedException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var file = home.resolve("password");
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        var initdb = new ArrayList<>(List.of(binaries.program("initdb"), "-D", data().toString()));
        initdb.addAll(List.of("-U", "postgres", "--pwfile=" + file, "-A", "scram-sha-256"));
        initdb.addAll(List.of("-E", "UTF-8", "--locale=C.UTF-8"));
        initdb.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        // nobody guesses 24 random bytes: proving them needs no work at each connection
        initdb.addAll(List.of("-c", "scram_iterations=1"));
        if (!durable) {
            initdb.add("--no-sync");
        }
        commands.run(commands.asOrdinaryUser(initdb));
    }

    private void stopWhatACrashLeft() throws IOException, InterruptedException {
        var stop = new ArrayList<>(List.of(binaries.program("pg_ctl"), "-D", data().toString()));
        stop.addAll(List.of("-m", "fast", "-w", "-t", "60", "stop"));
        commands.exitOf(commands.asOrdinaryUser(stop));
    }
}
