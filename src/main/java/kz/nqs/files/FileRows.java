package kz.nqs.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads files from rows, without their bytes. */
final class FileRows {
    static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("holder", UUID.class),
                row.getString("label"),
                row.getString("name"),
                row.getInt("size"),
                row.getInt("received"),
                row.getString("announced"),
                row.getObject("kept_at") != null);
    }

    static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileType.of(row.getString("media_type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getInt("pages"));
    }

    private FileRows() {}
}
