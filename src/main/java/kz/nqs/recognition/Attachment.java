package kz.nqs.recognition;

import java.time.Instant;
import java.util.UUID;
import kz.nqs.recognition.Recognition.FilePart;

/** A document of paragraph 4 as attached; its bytes are read apart. */
public record Attachment(
        UUID id,
        FilePart part,
        String name,
        String mediaType,
        String sha256,
        int size,
        Instant addedAt) {}
