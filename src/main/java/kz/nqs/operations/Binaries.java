package kz.nqs.operations;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the class path beside the data. */
record Binaries(Path folder) {
    private static final String VERSION = "18.6";

    static Binaries in(Path home) throws IOException {
        var target = home.resolve("pgsql-" + VERSION);
        if (!Files.exists(target)) {
            unpack(home, target);
        }
        return new Binaries(target.resolve("bin"));
    }

    String program(String name) {
        return folder.resolve(name).toString();
    }

    private static void unpack(Path home, Path target) throws IOException {
        var unfinished = Files.createTempDirectory(home, "unpack");
        try (var archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed())))) {
            for (var entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                write(entry, archive, unfinished);
            }
        }
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream packed() throws IOException {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-linux-" + machine + ".txz";
        var found = Binaries.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException(
                    "No embedded PostgreSQL for this machine (%s); set spring.datasource.url"
                            .formatted(name));
        }
        return found;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path into)
            throws IOException {
        var path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
            throw new IOException("an entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
