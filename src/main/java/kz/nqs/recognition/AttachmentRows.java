package kz.nqs.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.files.FileType;
import kz.nqs.recognition.Recognition.FilePart;

/** Reads attachments from rows. */
final class AttachmentRows {
    static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("file", UUID.class),
                FilePart.valueOf(row.getString("part")),
                row.getString("name"),
                FileType.of(row.getString("media_type")),
                row.getString("sha256"),
                row.getInt("size"),
                row.getInt("pages"),
                Objects.requireNonNull(row.getObject("added_at", OffsetDateTime.class)).toInstant(),
                row.getBoolean("handed_in"));
    }

    private AttachmentRows() {}
}
