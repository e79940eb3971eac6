package kz.nqs.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the tree, as the tests of the house read them. */
public final class Sources {
    public static final Path MAIN = Path.of("src/main/java");
    public static final Path TEST = Path.of("src/test/java");
    public static final Path TEMPLATES = Path.of("src/main/jte");
    public static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Sources() {}

    public static List<Path> files(Path root, String ending) {
        try (var walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that matches in the Java files and templates of the platform. */
    public static Stream<MatchResult> found(Pattern pattern) {
        return Stream.concat(files(MAIN, ".java").stream(), files(TEMPLATES, ".jte").stream())
                .flatMap(file -> pattern.matcher(text(file)).results());
    }
}
