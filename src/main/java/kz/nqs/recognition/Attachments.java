package kz.nqs.recognition;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.nqs.files.StoredFile;
import kz.nqs.files.StoredFiles;
import kz.nqs.recognition.Folder.OfCase;
import kz.nqs.recognition.Folder.OfDraft;
import kz.nqs.recognition.Recognition.FilePart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies of documents attached to an application: 4. What came with it stays with it. */
@Component
@Transactional
public class Attachments {
    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Clock clock;

    Attachments(JdbcClient jdbc, StoredFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** A file that was found sound joins the folder; the same copy joins it once. */
    void add(Folder folder, FilePart part, StoredFile file) {
        var isNew =
                jdbc.sql(
                                        """
                                        insert into attachment (id, draft, recognition, part, file, name,
                                            media_type, sha256, size, pages, added_at)
                                        values (:id, :draft, :recognition, :part, :file, :name,
                                            :type, :sha256, :size, :pages, :at)
                                        on conflict do nothing
                                        """)
                                .param("id", UUID.randomUUID())
                                .param("draft", folder instanceof OfDraft(var draft) ? draft : null)
                                .param("recognition", folder instanceof OfCase(var id) ? id : null)
                                .param("part", part.name())
                                .param("file", file.id())
                                .param("name", file.name())
                                .param("type", file.type().mediaType())
                                .param("sha256", file.sha256())
                                .param("size", file.size())
                                .param("pages", file.pages())
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
        if (isNew) {
            files.keep(file.id());
        } else if (all(folder).stream().noneMatch(a -> a.file().equals(file.id()))) {
            files.discard(file.id());
        }
    }

    /** Takes away what has not been handed in: a copy, or the beginning of one. */
    public void remove(Folder folder, UUID id) {
        for (var attachment : all(folder)) {
            if (attachment.id().equals(id) && !attachment.isHandedIn()) {
                jdbc.sql("delete from attachment where id = :id").param("id", id).update();
                files.discard(attachment.file());
            }
        }
        files.unfinished(folder.id()).stream()
                .filter(upload -> upload.id().equals(id))
                .forEach(upload -> files.discard(upload.id()));
    }

    /** With the application they become part of the case. */
    void file(UUID draft, UUID recognition) {
        jdbc.sql(
                        """
                        update attachment set recognition = :recognition, handed_in = true
                        where draft = :draft and recognition is null
                        """)
                .param("recognition", recognition)
                .param("draft", draft)
                .update();
        files.handOver(draft, recognition);
    }

    /** 5(4): with the application put right; which of them were not handed in before. */
    List<UUID> handIn(UUID recognition) {
        return jdbc.sql(
                        """
                        update attachment set handed_in = true
                        where recognition = :id and not handed_in returning id
                        """)
                .param("id", recognition)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void withhold(List<UUID> handedIn) {
        handedIn.forEach(
                id ->
                        jdbc.sql("update attachment set handed_in = false where id = :id")
                                .param("id", id)
                                .update());
    }

    /** What is in the folder, handed in or not. */
    public List<Attachment> all(Folder folder) {
        var owner = folder instanceof OfDraft ? "recognition is null and draft" : "recognition";
        return jdbc.sql("select * from attachment where " + owner + " = :id order by added_at, id")
                .param("id", folder.id())
                .query(AttachmentRows::attachment)
                .list();
    }

    /** What has come to the centre. */
    public List<Attachment> ofCase(UUID recognition) {
        return all(new OfCase(recognition)).stream().filter(Attachment::isHandedIn).toList();
    }

    /** For the journal: each document not handed in yet, on a line, with its hash. */
    Map<String, String> fingerprints(Folder folder) {
        var lines =
                all(folder).stream()
                        .filter(attachment -> !attachment.isHandedIn())
                        .map(a -> a.sha256() + " " + a.name())
                        .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Map.of() : Map.of("files", lines);
    }
}
