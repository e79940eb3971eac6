package kz.nqs.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Writes a copy as one compressed archive that only its owner may read. */
final class CopyWriter implements AutoCloseable {
    private final TarArchiveOutputStream archive;
    private final Map<String, String> sums = new LinkedHashMap<>();
    private final byte[] buffer = new byte[1 << 16];

    CopyWriter(Path file) throws IOException {
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(file);
        Files.createFile(file, onlyOwner);
        var fast = new GzipParameters();
        fast.setCompressionLevel(1);
        archive =
                new TarArchiveOutputStream(
                        new GzipCompressorOutputStream(Files.newOutputStream(file), fast),
                        StandardCharsets.UTF_8.name());
        archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        archive.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    Map<String, String> sums() {
        return sums;
    }

    void folder(String path) throws IOException {
        archive.putArchiveEntry(new TarArchiveEntry(path + "/"));
        archive.closeArchiveEntry();
    }

    /**
     * A file as long as it is now, whatever becomes of it meanwhile: the write-ahead log makes it
     * whole.
     *
     * @return its length; zero if it is gone
     */
    long file(String path, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var length = Files.size(file);
            write(path, content, length);
            return length;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    void text(String path, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        write(path, new java.io.ByteArrayInputStream(bytes), bytes.length);
    }

    private void write(String path, InputStream content, long length) throws IOException {
        var entry = new TarArchiveEntry(path);
        entry.setSize(length);
        entry.setMode(0600);
        archive.putArchiveEntry(entry);
        var sum = Sha256.digest();
        for (var left = length; left > 0; ) {
            var read = content.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
            var taken = read == 0 ? nothing(left) : read;
            archive.write(buffer, 0, taken);
            sum.update(buffer, 0, taken);
            left -= taken;
        }
        archive.closeArchiveEntry();
        sums.put(path, Sha256.hex(sum));
    }

    /** A file that was cut off while it was read: the log cuts the copy, too. */
    private int nothing(long left) {
        Arrays.fill(buffer, (byte) 0);
        return (int) Math.min(buffer.length, left);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Until this returns, a loss of power may take the file away. */
    static void settle(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
