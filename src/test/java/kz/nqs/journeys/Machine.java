package kz.nqs.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.nqs.Platform;

/** The whole platform as a process of its own, to be killed; always at the same address. */
final class Machine implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private final Path folder;
    private final int port;
    private final List<String> settings;
    private Process process;

    Machine(Path folder, String... settings) throws IOException {
        this.settings = List.of(settings);
        this.folder = Files.createDirectories(folder);
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        starts();
    }

    int port() {
        return port;
    }

    /** Starts it and waits until it answers. */
    void starts() {
        try {
            process =
                    new ProcessBuilder(command())
                            .redirectErrorStream(true)
                            .redirectOutput(log().toFile())
                            .start();
            awaitAnswer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9} of the platform and of every process of its database. */
    void dies(boolean databaseFirst) {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(databaseFirst ? all.size() : 0, process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(
                        all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .join();
    }

    @Override
    public void close() {
        dies(false);
    }

    /** What it has said on its console. */
    String said() throws IOException {
        return Files.readString(log());
    }

    /** The folder of its data. */
    Path data() {
        return folder.resolve("data");
    }

    /** {@code SIGTERM}: what an operator's service manager sends. */
    Process terminated() {
        process.destroy();
        return process;
    }

    /** {@code kill -9} of its database, whose program is hidden so that it stays away. */
    void losesItsDatabase() throws IOException {
        Files.move(program("postgres"), program("hidden"));
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    void findsItsDatabase() throws IOException {
        Files.move(program("hidden"), program("postgres"));
    }

    private Path program(String name) throws IOException {
        try (var inside = Files.list(data())) {
            return inside.filter(f -> f.getFileName().toString().startsWith("pgsql-"))
                    .findFirst()
                    .orElseThrow()
                    .resolve("bin")
                    .resolve(name);
        }
    }

    /** The program with these arguments. */
    static List<String> command(String... args) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx400m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Platform.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private List<String> command() {
        var all = new ArrayList<>(settings);
        all.addAll(List.of("--nqs.data=" + data(), "--nqs.durable=true", "--server.port=" + port));
        return command(all.toArray(String[]::new));
    }

    private void awaitAnswer() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!answers()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("not up, see " + log());
            }
        }
    }

    /** It says where it is when it is ready, the fictitious people having been entered. */
    private boolean answers() {
        try {
            return Files.readString(log()).contains(":" + port + "/ru/demonstration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("platform.log");
    }
}
