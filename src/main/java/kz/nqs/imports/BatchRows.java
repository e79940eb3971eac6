package kz.nqs.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads files from rows of {@link #COLUMNS}. */
final class BatchRows {
    /** All but the content. */
    static final String COLUMNS =
            """
            id, kind, file_name, sha256, read_as, passed_over, act_number, act_date, valid_from,
            sent_by, sent_at, seen, state, left_out, carried_out_by, carried_out_at, undone_by,
            undone_at, reason
            """;

    private BatchRows() {}

    static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("read_as"),
                row.getString("passed_over"),
                new Ordered(
                        row.getObject("id", UUID.class),
                        row.getString("act_number"),
                        day(row, "act_date"),
                        day(row, "valid_from")),
                row.getString("sent_by"),
                Objects.requireNonNull(moment(row, "sent_at")),
                row.getInt("seen"),
                Batch.State.valueOf(row.getString("state")),
                row.getInt("left_out"),
                row.getString("carried_out_by"),
                moment(row, "carried_out_at"),
                row.getString("undone_by"),
                moment(row, "undone_at"),
                row.getString("reason"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
