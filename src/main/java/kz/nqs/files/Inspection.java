package kz.nqs.files;

import static kz.nqs.files.Receipt.Refused.because;

import java.util.Optional;
import kz.nqs.files.Receipt.Refused;

/** What kind of file it is by its content, and whether it is what that kind should be. */
final class Inspection {
    private Inspection() {}

    /** What was found. */
    sealed interface Found {
        record Sound(FileType type, int pages) implements Found {}

        record Not(Refused why) implements Found {}
    }

    static Found of(String name, byte[] content, Patience patience) {
        return type(content)
                .map(type -> sound(type, name, content, patience))
                .orElseGet(() -> not("kind." + Seeming.of(content), name));
    }

    private static Optional<FileType> type(byte[] content) {
        if (Signature.text("%PDF-").begins(content)) {
            return Optional.of(FileType.PDF);
        }
        if (Signature.hex("ffd8ff").begins(content)) {
            return Optional.of(FileType.JPEG);
        }
        if (Signature.hex("89504e470d0a1a0a").begins(content)) {
            return Optional.of(FileType.PNG);
        }
        return Heif.isHeic(content) ? Optional.of(FileType.HEIC) : Optional.empty();
    }

    private static Found sound(FileType type, String name, byte[] content, Patience patience) {
        return switch (type) {
            case PDF -> pdf(name, content, patience);
            case JPEG, PNG -> picture(type, name, content, patience);
            case HEIC -> new Found.Sound(type, 1);
        };
    }

    private static Found pdf(String name, byte[] content, Patience patience) {
        return switch (Pdf.open(content, patience)) {
            case Pdf.Opened.Sound(var pages) -> new Found.Sound(FileType.PDF, pages);
            case Pdf.Opened.Not(var why) -> not(why, name);
        };
    }

    /** A PNG is read to its end; a JPEG has to come to its. */
    private static Found picture(FileType type, String name, byte[] content, Patience patience) {
        var picture = new Picture(content, type);
        var extent = picture.extent();
        if (extent.isEmpty()) {
            return not("picture-broken", name);
        }
        if (Picture.isTooLarge(extent.get())) {
            return not("picture-large", name, extent.get().width + " × " + extent.get().height);
        }
        var whole =
                type == FileType.JPEG ? Jpeg.of(content).isWhole() : picture.isReadable(patience);
        return whole ? new Found.Sound(type, 1) : not("picture-broken", name);
    }

    private static Found not(String why, String... filling) {
        return new Found.Not(because(why, filling));
    }
}
