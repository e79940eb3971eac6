package kz.nqs.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.law.Act;
import org.jspecify.annotations.Nullable;

/** Reads letters from rows. */
final class LetterRows {
    static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("room"),
                row.getObject("subject", UUID.class),
                row.getObject("addressee", UUID.class),
                row.getObject("sender", UUID.class),
                row.getString("signed_by"),
                Act.valueOf(row.getString("act")).paragraph(row.getString("place")),
                new Bilingual(row.getString("title_kk"), row.getString("title_ru")),
                new Bilingual(row.getString("body_kk"), row.getString("body_ru")),
                Objects.requireNonNull(instant(row, "sent_at")),
                instant(row, "received_at"),
                row.getObject("posted_on", LocalDate.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private LetterRows() {}
}
