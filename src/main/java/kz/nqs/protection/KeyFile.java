package kz.nqs.protection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Set;

/** The keys in a file that its owner alone may read. */
record KeyFile(Path path) {

    boolean exists() {
        return Files.exists(path);
    }

    Keys read() throws KeysRefused {
        if (!exists()) {
            throw new KeysRefused("missing", path);
        }
        try {
            return KeyText.read(Files.readAllLines(path));
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysRefused("unreadable", path, e);
        }
    }

    /** Whole and on the disk when this returns; the file that was there is replaced at once. */
    void write(Keys keys) throws IOException {
        var folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var part = folder.resolve(path.getFileName() + ".part");
        Files.deleteIfExists(part);
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var file = FileChannel.open(part, fresh, onlyOwner)) {
            file.write(ByteBuffer.wrap(KeyText.of(keys).getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        }
        if (exists()) {
            Files.setOwner(part, Files.getOwner(path)); // an operator may be somebody else
        }
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
        try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }
}
