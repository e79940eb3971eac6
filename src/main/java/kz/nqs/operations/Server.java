package kz.nqs.operations;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server as a child process, started again whenever it ends by itself. */
final class Server {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final long MB = 1024 * 1024;
    private static final long PAUSE = 1000;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    /**
     * When the JVM dies in any way the pipe closes, {@code cat} ends, the server stops cleanly.
     * When the server ends first, so does this.
     */
    private static final String WATCHDOG =
            "exec 3<&0; \"$@\" </dev/null 3<&- & p=$!; (cat <&3 >/dev/null; kill -INT $p) & w=$!;"
                    + " wait $p; r=$?; kill $w 2>/dev/null; exit $r";

    private final Cluster cluster;
    private final Superuser superuser;
    private final boolean durable;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Process process;

    Server(Cluster cluster, Superuser superuser, boolean durable) {
        this.cluster = cluster;
        this.superuser = superuser;
        this.durable = durable;
    }

    void start() throws IOException, InterruptedException {
        var started = launched();
        awaitReady(started);
        Thread.ofPlatform().daemon().name("database").start(() -> keep(started));
    }

    void close() throws IOException {
        closing.countDown();
        stop();
    }

    private synchronized void stop() throws IOException {
        if (process == null) {
            return;
        }
        process.getOutputStream().close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(Process first) {
        try {
            var running = first;
            for (running.waitFor(); closing.getCount() > 0; running.waitFor()) {
                LOG.error("the database server has ended by itself and is started again");
                running.getOutputStream().close();
                if (!closing.await(PAUSE, TimeUnit.MILLISECONDS)) {
                    running = launched();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process launched() throws IOException, InterruptedException {
        if (process != null && closing.getCount() == 0) {
            return process;
        }
        var postgres =
                new ArrayList<>(
                        List.of(
                                cluster.binaries().program("postgres"),
                                "-D",
                                cluster.data().toString()));
        for (var setting : settings()) {
            postgres.addAll(List.of("-c", setting));
        }
        var command = new ArrayList<>(List.of("sh", "-c", WATCHDOG, "database-watchdog"));
        command.addAll(cluster.commands().asOrdinaryUser(postgres));
        if (Commands.onPath("setsid")) {
            command.addFirst("setsid");
        }
        var log = cluster.home().resolve("postgres.log").toFile();
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        return process;
    }

    private List<String> settings() {
        var settings =
                new ArrayList<>(
                        List.of(
                                "port=" + superuser.port(),
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "max_connections=100",
                                "shared_buffers=" + buffers() + "MB",
                                "timezone=UTC",
                                "log_timezone=UTC"));
        if (!durable) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return settings;
    }

    /** In MB: an eighth of the machine's memory, at most a gigabyte. */
    private static long buffers() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.clamp(machine.getTotalMemorySize() / (8 * MB), 64, 1024);
    }

    /** Asks the server itself: the file left by a crash says «ready» before anything runs. */
    private void awaitReady(Process started) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            if (superuser.isAnswered()) {
                return;
            }
            if (started.waitFor(30, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IOException(
                "PostgreSQL did not start, see " + cluster.home().resolve("postgres.log"));
    }
}
