package kz.nqs.files;

import java.util.UUID;

/**
 * A file as it was sent in, byte for byte.
 *
 * @param pages of a PDF; 1 of a picture
 */
public record StoredFile(UUID id, String name, FileType type, int size, String sha256, int pages) {}
