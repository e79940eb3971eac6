package kz.nqs.imports;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A small archive that unpacks into a huge one is refused while it is unpacked, before anything is
 * made of it; what the archive says of its own sizes is not believed.
 */
final class ZipLimits {
    static final int MOST_ENTRIES = 1_000;
    static final long MOST_UNPACKED = 200L * 1024 * 1024;
    static final long MOST_WORDS = 64L * 1024 * 1024;
    private static final long ALWAYS_ALLOWED = 10L * 1024 * 1024;
    private static final int MOST_TIMES = 100;

    private ZipLimits() {}

    static void check(byte[] file) {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            var left = Math.min(MOST_UNPACKED, Math.max(ALWAYS_ALLOWED, allowed(file)));
            var entries = 0;
            for (var all = zip.getEntries(); all.hasMoreElements(); entries++) {
                var entry = all.nextElement();
                // the shared words of a workbook are held in memory while it is read
                var most = entry.getName().endsWith("sharedStrings.xml") ? MOST_WORDS : left;
                left -= unpacked(zip.getInputStream(entry), Math.min(left, most));
                if (entries == MOST_ENTRIES) {
                    throw new Unreadable("imports.file.bomb");
                }
            }
        } catch (IOException e) {
            throw new Unreadable(e, "imports.file.broken");
        }
    }

    private static long allowed(byte[] file) {
        return (long) MOST_TIMES * file.length;
    }

    private static long unpacked(InputStream entry, long most) throws IOException {
        var piece = new byte[8192];
        var unpacked = 0L;
        try (entry) {
            for (int read = entry.read(piece); read >= 0; read = entry.read(piece)) {
                unpacked += read;
                if (unpacked > most) {
                    throw new Unreadable("imports.file.bomb");
                }
            }
        }
        return unpacked;
    }
}
