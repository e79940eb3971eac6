package kz.nqs.recognition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.recognition.Recognition.FilePart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies of documents attached to an application: 4. Stored whole, with their hash. */
@Component
@Transactional
public class Attachments {
    private static final String FIELDS =
            "id, part, name, media_type, sha256, length(content) as size, added_at";
    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The kind of file by its first bytes; empty if it is none of those accepted. */
    public static Optional<String> mediaType(byte[] content) {
        if (startsWith(content, "%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
            return Optional.of("application/pdf");
        }
        if (startsWith(content, HexFormat.of().parseHex("ffd8ff"))) {
            return Optional.of("image/jpeg");
        }
        return startsWith(content, HexFormat.of().parseHex("89504e470d0a1a0a"))
                ? Optional.of("image/png")
                : Optional.empty();
    }

    /** A copy joins what is being typed. */
    public void toDraft(UUID draft, FilePart part, String name, String mediaType, byte[] content) {
        add(draft, null, part, name, mediaType, content);
    }

    /** A copy joins a case whose application is being put right: 5(4). */
    public void toCase(
            UUID recognition, FilePart part, String name, String mediaType, byte[] content) {
        add(null, recognition, part, name, mediaType, content);
    }

    private void add(
            @Nullable UUID draft,
            @Nullable UUID recognition,
            FilePart part,
            String name,
            String mediaType,
            byte[] content) {
        jdbc.sql(
                        """
                        insert into attachment (id, draft, recognition, part, name, media_type, sha256,
                            content, added_at)
                        values (:id, :draft, :recognition, :part, :name, :mediaType, :sha256, :content, :at)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("draft", draft)
                .param("recognition", recognition)
                .param("part", part.name())
                .param("name", name)
                .param("mediaType", mediaType)
                .param("sha256", sha256(content))
                .param("content", content)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(UUID draft, UUID attachment) {
        jdbc.sql("delete from attachment where id = :id and draft = :draft and recognition is null")
                .param("id", attachment)
                .param("draft", draft)
                .update();
    }

    /** With the application they become part of the case. */
    public void file(UUID draft, UUID recognition) {
        jdbc.sql(
                        """
                        update attachment set recognition = :recognition
                        where draft = :draft and recognition is null
                        """)
                .param("recognition", recognition)
                .param("draft", draft)
                .update();
    }

    public List<Attachment> ofDraft(UUID draft) {
        return jdbc.sql("select " + FIELDS + " from attachment where draft = :id order by added_at")
                .param("id", draft)
                .query(AttachmentRows::attachment)
                .list();
    }

    public List<Attachment> ofCase(UUID recognition) {
        return jdbc.sql(
                        "select "
                                + FIELDS
                                + " from attachment where recognition = :id order by added_at")
                .param("id", recognition)
                .query(AttachmentRows::attachment)
                .list();
    }

    public byte[] content(UUID attachment) {
        return jdbc.sql("select content from attachment where id = :id")
                .param("id", attachment)
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length > mark.length
                && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
