package kz.nqs.participants;

import static kz.nqs.protection.Sealed.PERSON;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.protection.Seal;

/** Reads people and bodies from rows; what identifies a person is opened here. */
record PersonRows(Seal seal) {

    Person person(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var opened = identifiers(row, number);
        return new Person(
                id,
                new Iin(opened.iin()),
                row.getString("name"),
                opened.born(),
                opened.email(),
                opened.phone(),
                opened.address(),
                Lang.of(row.getString("letters")));
    }

    Identifiers identifiers(ResultSet row, int number) throws SQLException {
        var closed = row.getBytes("identifiers");
        return seal.read(PERSON, row.getObject("id", UUID.class), closed, Identifiers.class);
    }

    static Body body(ResultSet row) throws SQLException {
        return new Body(
                row.getObject("id", UUID.class),
                BodyKind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("name_kk"), row.getString("name_ru")));
    }
}
