package kz.nqs.protection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The platform does not start without the keys of the data it holds, and makes no others. */
public final class KeysRefused extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;
    private final String file;

    KeysRefused(String key, Path file) {
        this(key, file, null);
    }

    KeysRefused(String key, Path file, @Nullable Throwable why) {
        super("the keys of personal data are " + key + ": " + file, why);
        this.key = "protection.keys." + key;
        this.file = file.toString();
    }

    /** Key of the sentence that says why and what to do; to be filled with {@link #file}. */
    public String key() {
        return key;
    }

    public String file() {
        return file;
    }
}
