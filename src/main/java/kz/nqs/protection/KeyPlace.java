package kz.nqs.protection;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** Where the keys lie: {@code nqs.keys}, or a folder of their own beside the database's. */
public final class KeyPlace {
    private KeyPlace() {}

    public static Path of(Environment settings) {
        var told = settings.getProperty("nqs.keys", "");
        return told.isEmpty()
                ? data(settings).resolve("keys/personal-data.keys")
                : Path.of(told).toAbsolutePath().normalize();
    }

    /** Copies of the database must not take them along. */
    static boolean isInside(Path file, Environment settings) {
        return file.startsWith(data(settings).resolve("data"));
    }

    private static Path data(Environment settings) {
        return Path.of(settings.getProperty("nqs.data", "data")).toAbsolutePath().normalize();
    }
}
