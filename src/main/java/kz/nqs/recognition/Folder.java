package kz.nqs.recognition;

import java.util.UUID;

/** Where copies of documents are put: 4, 5(4). */
public sealed interface Folder {
    UUID id();

    /** With an application that is being typed. */
    record OfDraft(UUID id) implements Folder {}

    /** With an application that is being put right. */
    record OfCase(UUID id) implements Folder {}
}
