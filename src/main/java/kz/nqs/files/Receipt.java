package kz.nqs.files;

import java.util.List;

/** What became of bytes that were sent in. */
public sealed interface Receipt {
    /** They are kept until the rest has come. */
    record Underway(Upload upload) implements Receipt {}

    /** All of it is there and it is what it should be; still to be kept by its holder. */
    record Sound(StoredFile file) implements Receipt {}

    /** Not taken, and gone; why, as a message with what fills it. */
    record Refused(String messageKey, List<String> filling) implements Receipt {
        static Refused because(String why, String... filling) {
            return new Refused("files.refused." + why, List.of(filling));
        }
    }

    /** Not the next piece: so many bytes are there already. */
    record Elsewhere(int received) implements Receipt {}

    /** Others are being examined; to be asked again. */
    record Later() implements Receipt {}
}
