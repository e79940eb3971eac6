package kz.nqs.operations;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * 391-12/13: copies a database while it works. What was acknowledged before the copying began is in
 * the copy; what is written meanwhile is in it whole or not at all.
 */
final class Backup {
    private final Path home;
    private final OnlineCopying copying;
    private final LongConsumer progress;
    private long copied;

    private Backup(Path home, OnlineCopying copying, LongConsumer progress) {
        this.home = home;
        this.copying = copying;
        this.progress = progress;
    }

    /** A copy that was made. */
    record Made(Path file, long bytes, Manifest manifest) {}

    /**
     * @param progress is told the bytes read so far, now and then
     * @throws NotPossible if the file exists or there is no space for it
     */
    static Made make(Path home, Superuser server, Path file, LongConsumer progress)
            throws IOException, NotPossible, SQLException {
        if (Files.exists(file)) {
            throw new NotPossible("exists", file);
        }
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var connection = server.enter("nqs")) {
            requireSpace(connection, folder);
            var copying = OnlineCopying.begin(connection);
            var manifest = new Backup(home, copying, progress).writtenTo(part, folder);
            CopyWriter.settle(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return new Made(file, Files.size(file), manifest);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** As much as the database has: what it comes to when compressed nobody knows before. */
    private static void requireSpace(Connection connection, Path folder)
            throws IOException, NotPossible, SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_database_size(current_database())")) {
            row.next();
            var free = Files.getFileStore(folder).getUsableSpace();
            if (free < row.getLong(1)) {
                throw new NotPossible("no-space", folder, free >> 20);
            }
        }
    }

    private Manifest writtenTo(Path part, Path folder) throws IOException, SQLException {
        try (var writer = new CopyWriter(part)) {
            copyAll(writer, folder);
            copying.end(writer, home.resolve("data/pg_wal"));
            var manifest = copying.manifest(writer.sums());
            writer.text(Manifest.NAME, manifest.text());
            return manifest;
        }
    }

    private void copyAll(CopyWriter writer, Path copies) throws IOException {
        Files.walkFileTree(
                home,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is)
                            throws IOException {
                        if (folder.equals(home)) {
                            return FileVisitResult.CONTINUE;
                        }
                        if (folder.equals(copies) || !WhatIsCopied.isCopied(path(folder))) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        writer.folder(path(folder));
                        return WhatIsCopied.onlyTheFolder(path(folder))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is)
                            throws IOException {
                        if (WhatIsCopied.isCopied(path(file))) {
                            copied += writer.file(path(file), file);
                            progress.accept(copied);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path gone, IOException why) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private String path(Path inHome) {
        return home.relativize(inHome).toString();
    }
}
