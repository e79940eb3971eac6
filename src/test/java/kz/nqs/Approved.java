package kz.nqs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;

/** Texts that somebody has read and approved: {@code src/test/resources/approved/NAME.txt}. */
public final class Approved {
    private Approved() {}

    /**
     * Fails, and leaves the new text in {@code target/approved}, if the text is not as approved.
     */
    public static void matches(String name, String text) {
        matches(Path.of("src/test/resources/approved", name + ".txt"), text);
    }

    /** The same for an approved text that the platform itself shows. */
    public static void matches(Path approved, String text) {
        var actual = withoutCarriageReturns(text);
        var expected = Files.exists(approved) ? withoutCarriageReturns(read(approved)) : "";
        if (!actual.equals(expected)) {
            var received =
                    write(Path.of("target/approved").resolve(approved.getFileName()), actual);
            throw new AssertionFailedError(
                    "Not as approved. Read %s and, if it is right: cp %s %s"
                            .formatted(received, received, approved),
                    expected,
                    actual);
        }
    }

    private static String withoutCarriageReturns(String text) {
        return text.replace("\r\n", "\n").stripTrailing() + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
