package kz.nqs.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.recognition.Recognition.FilePart;

/** Reads attachments from rows, without their bytes. */
final class AttachmentRows {
    static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                FilePart.valueOf(row.getString("part")),
                row.getString("name"),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getInt("size"),
                Objects.requireNonNull(row.getObject("added_at", OffsetDateTime.class))
                        .toInstant());
    }

    private AttachmentRows() {}
}
