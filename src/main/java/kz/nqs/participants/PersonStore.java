package kz.nqs.participants;

import static kz.nqs.protection.Sealed.PERSON;

import java.util.UUID;
import kz.nqs.protection.Indexed;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changes of a person: their account is opened, they are reached elsewhere. */
@Component
class PersonStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    PersonStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Nobody else changes this person until the transaction ends. */
    PersonStanding held(UUID person) {
        return standing("select * from person where id = :id for update", person);
    }

    PersonStanding now(UUID person) {
        return standing("select * from person where id = :id", person);
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException if the login is another's
     */
    void write(UUID person, Identifiers identifiers) {
        jdbc.sql(
                        """
                        update person set identifiers = :identifiers, login_index = :login,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", person)
                .param("identifiers", seal.write(PERSON, person, identifiers))
                .param("login", seal.index(Indexed.LOGIN, identifiers.login()))
                .update();
    }

    void accountOpened(UUID person, String hash) {
        jdbc.sql("update person set password_hash = :hash, entered_by = null where id = :id")
                .param("id", person)
                .param("hash", hash)
                .update();
    }

    private PersonStanding standing(String select, UUID person) {
        return jdbc.sql(select)
                .param("id", person)
                .query(
                        (row, number) ->
                                new PersonStanding(
                                        new PersonRows(seal).identifiers(row, number),
                                        row.getObject("entered_by", UUID.class),
                                        row.getInt("version")))
                .single();
    }
}
