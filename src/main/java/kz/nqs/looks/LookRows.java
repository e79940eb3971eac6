package kz.nqs.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import kz.nqs.journal.Author;
import kz.nqs.language.Bilingual;

/** Reads looks from rows. */
final class LookRows {
    static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                new Author(
                        row.getObject("person", UUID.class),
                        row.getObject("body", UUID.class),
                        row.getString("name"),
                        row.getString("role")),
                row.getObject("subject", UUID.class),
                row.getString("number"),
                new Shown(
                        Shown.Kind.valueOf(row.getString("kind")),
                        row.getString("key"),
                        new Bilingual(row.getString("shown_kk"), row.getString("shown_ru"))),
                moment(row, "first_at"),
                moment(row, "last_at"),
                row.getInt("times"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private LookRows() {}
}
