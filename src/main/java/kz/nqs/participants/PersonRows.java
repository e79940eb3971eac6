package kz.nqs.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;

/** Reads people and bodies from rows. */
final class PersonRows {
    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                new Iin(row.getString("iin")),
                row.getString("name"),
                Objects.requireNonNull(row.getObject("born", LocalDate.class)),
                row.getString("email"),
                row.getString("phone"),
                row.getString("address"),
                Lang.of(row.getString("letters")));
    }

    static Body body(ResultSet row) throws SQLException {
        return new Body(
                row.getObject("id", UUID.class),
                BodyKind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("name_kk"), row.getString("name_ru")));
    }

    private PersonRows() {}
}
