package kz.nqs.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Real PostgreSQL as a child process: programs from the class path, data in a folder that survives
 * restarts and {@code kill -9}. 391-12.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final Path home;
    private final FileChannel lock;
    private final Superuser superuser;
    private final Server server;

    /**
     * @throws IOException with a sentence for the operator if the folder is in use or the server
     *     does not start
     */
    public EmbeddedDatabase(Path folder, boolean durable) throws IOException, InterruptedException {
        home = Files.createDirectories(folder.toAbsolutePath());
        lock = locked(home);
        var cluster = new Cluster(home, Binaries.in(home), new Commands(home));
        cluster.prepare(durable);
        superuser = new Superuser(freePort(), cluster.password());
        server = new Server(cluster, superuser, durable);
        server.start();
        superuser.createDatabase();
    }

    public String url() {
        return superuser.url("nqs");
    }

    /** The role that owns the tables and migrates them. */
    public String owner() {
        return Superuser.OWNER;
    }

    /** The role the platform works under: it owns nothing. */
    public String application() {
        return Superuser.APPLICATION;
    }

    public String password() {
        return superuser.password();
    }

    /** The folder in which everything of this database lies. */
    Path home() {
        return home;
    }

    Superuser superuser() {
        return superuser;
    }

    @Override
    public void close() throws IOException {
        server.close();
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
