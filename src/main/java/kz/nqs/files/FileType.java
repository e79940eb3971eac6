package kz.nqs.files;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of files that are taken in. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg|jpeg|jpe|jfif"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic|heif");

    private final String mediaType;
    private final String endings;

    FileType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether the platform can draw it: nothing in Java reads HEIC (docs/decisions/0010). */
    public boolean isDrawn() {
        return this != HEIC;
    }

    /** The name under which it is handed out: its ending tells what it is. */
    public String named(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.matches(endings) ? name : name + "." + endings.replaceFirst("\\|.*", "");
    }
}
