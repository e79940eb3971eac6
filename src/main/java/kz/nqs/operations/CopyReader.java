package kz.nqs.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Reads a copy to its end and compares all of it with its manifest. */
final class CopyReader {
    private final Taker taker;
    private final Map<String, String> sums = new LinkedHashMap<>();
    private String manifest = "";

    private CopyReader(Taker taker) {
        this.taker = taker;
    }

    /** Takes what is read. */
    interface Taker {
        default void folder(String path) throws IOException {}

        OutputStream file(String path) throws IOException;
    }

    /** Looks only. */
    static final Taker NOBODY = _ -> OutputStream.nullOutputStream();

    /**
     * @throws NotPossible if it is no copy of a platform, or not as it was made
     */
    static Manifest read(Path file, Taker taker) throws IOException, NotPossible {
        var reader = new CopyReader(taker);
        try (var content = Files.newInputStream(file)) {
            reader.readAll(new TarArchiveInputStream(new GzipCompressorInputStream(content)));
        }
        var said = Manifest.read(reader.manifest);
        if (!said.files().equals(reader.sums)) {
            throw new NotPossible("changed", file);
        }
        return said;
    }

    private void readAll(TarArchiveInputStream archive) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var path = entry.getName().replaceFirst("/+$", "");
            if (entry.isDirectory()) {
                taker.folder(path);
            } else if (path.equals(Manifest.NAME)) {
                manifest = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
            } else {
                take(path, archive);
            }
        }
    }

    private void take(String path, TarArchiveInputStream content) throws IOException {
        var sum = Sha256.digest();
        try (var into = new DigestOutputStream(taker.file(path), sum)) {
            content.transferTo(into);
        }
        sums.put(path, Sha256.hex(sum));
    }
}
