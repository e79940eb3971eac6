package kz.nqs.recognition;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.files.Receipt;
import kz.nqs.files.Receipt.Refused;
import kz.nqs.files.Receipt.Sound;
import kz.nqs.files.Receipt.Underway;
import kz.nqs.files.StoredFile;
import kz.nqs.files.StoredFiles;
import kz.nqs.files.Upload;
import kz.nqs.recognition.Folder.OfCase;
import kz.nqs.recognition.Folder.OfDraft;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.recognition.Recognition.Returned;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies of documents on their way into a folder: 4. Examined outside of any transaction. */
@Component
public class Copies {
    private static final int PIECE = 512 * 1024;
    private final StoredFiles files;
    private final Attachments attachments;
    private final Drafts drafts;
    private final CaseStore cases;
    private final TransactionTemplate transaction;

    Copies(
            StoredFiles files,
            Attachments attachments,
            Drafts drafts,
            CaseStore cases,
            TransactionTemplate transaction) {
        this.files = files;
        this.attachments = attachments;
        this.drafts = drafts;
        this.cases = cases;
        this.transaction = transaction;
    }

    /** Begins a copy, or goes on with one that was interrupted. */
    public Receipt begin(Folder folder, FilePart part, String name, long size, String announced) {
        return transaction.execute(
                _ ->
                        isOpen(folder)
                                ? files.begin(folder.id(), part.name(), name, size, announced)
                                : late());
    }

    /** What a script began and has not brought to its end. */
    public List<Upload> unfinished(Folder folder) {
        return files.unfinished(folder.id()).stream()
                .filter(upload -> !upload.isComplete() || !upload.announced().isEmpty())
                .toList();
    }

    public Optional<Upload> find(Folder folder, UUID id) {
        return files.upload(id).filter(upload -> upload.holder().equals(folder.id()));
    }

    /** Adds a piece; with the last one the copy is examined and joins the folder. */
    public Receipt append(Folder folder, UUID id, int start, byte[] piece) {
        var receipt = files.append(id, start, piece);
        return receipt instanceof Underway(var upload) && upload.isComplete()
                ? joined(folder, upload)
                : receipt;
    }

    /** A copy that came whole with a form: nobody sees a part of it. */
    public Receipt receive(
            Folder folder, FilePart part, String name, long size, InputStream content) {
        var receipt =
                transaction.execute(_ -> received(begin(folder, part, name, size, ""), content));
        return receipt instanceof Underway(var upload) ? joined(folder, upload) : receipt;
    }

    private Receipt received(Receipt begun, InputStream content) {
        var receipt = begun;
        try {
            while (receipt instanceof Underway(var upload) && !upload.isComplete()) {
                var piece = content.readNBytes(PIECE);
                if (piece.length == 0) {
                    throw new EOFException("shorter than it was said to be");
                }
                receipt = files.append(upload.id(), upload.received(), piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return receipt;
    }

    private Receipt joined(Folder folder, Upload upload) {
        var receipt = files.examine(upload.id());
        return receipt instanceof Sound(var file)
                ? transaction.execute(_ -> joined(folder, upload, file))
                : receipt;
    }

    private Receipt joined(Folder folder, Upload upload, StoredFile file) {
        if (!isOpen(folder)) {
            return late();
        }
        attachments.add(folder, FilePart.valueOf(upload.label()), file);
        return new Sound(file);
    }

    /** Whoever asks so decides alone until the transaction ends. */
    private boolean isOpen(Folder folder) {
        return switch (folder) {
            case OfDraft(var id) -> drafts.forUpdate(id).submitted() == null;
            case OfCase(var id) ->
                    cases.forUpdate(id).filter(c -> c.state() instanceof Returned).isPresent();
        };
    }

    private static Receipt late() {
        return new Refused("attachment.late", List.of());
    }
}
