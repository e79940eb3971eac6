package kz.nqs.recognition;

import java.time.Instant;
import java.util.UUID;
import kz.nqs.files.FileType;
import kz.nqs.files.Limits;
import kz.nqs.recognition.Recognition.FilePart;

/**
 * A document of paragraph 4 as attached; its bytes are with the files.
 *
 * @param pages of a PDF; 1 of a picture
 * @param isHandedIn whether it has come to the centre with the application, and stays
 */
public record Attachment(
        UUID id,
        UUID file,
        FilePart part,
        String name,
        FileType type,
        String sha256,
        int size,
        int pages,
        Instant addedAt,
        boolean isHandedIn) {

    public String megabytes() {
        return Limits.megabytes(size);
    }
}
