package kz.nqs.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** 391-12/13: makes a data folder of a copy, and sees that a database starts on it. */
final class Restore implements CopyReader.Taker {
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FOLDER = only("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE = only("rw-------");
    private final Path home;

    private Restore(Path home) {
        this.home = home;
    }

    /** What was taken back: entries of the journal when the copying began, and now. */
    record Restored(Manifest manifest, long journal) {}

    /**
     * @throws NotPossible if the folder holds anything, or the copy is not as it was made
     */
    static Restored from(Path file, Path folder)
            throws IOException, NotPossible, SQLException, InterruptedException {
        if (!Files.isReadable(file)) {
            throw new NotPossible("no-file", file);
        }
        var home = Files.createDirectories(folder.toAbsolutePath(), OWN_FOLDER);
        try (var inside = Files.list(home)) {
            if (inside.findAny().isPresent()) {
                throw new NotPossible("not-empty", home);
            }
        }
        var isWhole = false;
        try {
            var restored = started(home, CopyReader.read(file, new Restore(home)));
            isWhole = true;
            return restored;
        } finally {
            if (!isWhole) {
                FileSystemUtils.deleteRecursively(home);
            }
        }
    }

    private static Restored started(Path home, Manifest manifest)
            throws IOException, NotPossible, SQLException, InterruptedException {
        try (var database = new EmbeddedDatabase(home, true);
                var connection = database.superuser().enter("nqs");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from journal_entry")) {
            row.next();
            if (row.getLong(1) < manifest.journal()) {
                throw new NotPossible("incomplete", manifest.journal(), row.getLong(1));
            }
            return new Restored(manifest, row.getLong(1));
        }
    }

    @Override
    public void folder(String path) throws IOException {
        Files.createDirectories(inside(path), OWN_FOLDER);
    }

    @Override
    public OutputStream file(String path) throws IOException {
        var file = inside(path);
        Files.createDirectories(file.getParent(), OWN_FOLDER);
        Files.createFile(file, OWN_FILE);
        return Files.newOutputStream(file, StandardOpenOption.WRITE);
    }

    private Path inside(String path) throws IOException {
        var file = home.resolve(path).normalize();
        if (!file.startsWith(home)) {
            throw new IOException("an entry outside the copy: " + path);
        }
        return file;
    }

    private static FileAttribute<Set<PosixFilePermission>> only(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }
}
