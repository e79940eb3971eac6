package kz.nqs.participants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.nqs.protection.Sealed.CLAIM;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invitations into accounts in the database: of a person at most one. */
@Component
class ClaimStore {
    /** Who finds a sheet and knows a birth date has ten thousand numbers to try. */
    private static final int WRONG_NUMBERS = 20;

    private final JdbcClient jdbc;
    private final Seal seal;

    ClaimStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** In the place of an earlier one of the same person. */
    void keep(Claim claim, String codeHash, Instant now) {
        jdbc.sql(
                        """
                        insert into claim (id, person, centre, subject, email, code_hashes,
                            handed_at, valid_until)
                        values (:id, :person, :centre, :subject, :email, array[:hash],
                            :now, :until)
                        on conflict (person) do update set id = excluded.id,
                            centre = excluded.centre, subject = excluded.subject,
                            email = excluded.email, code_hashes = excluded.code_hashes, wrong = 0,
                            handed_at = excluded.handed_at, valid_until = excluded.valid_until
                        """)
                .param("id", claim.id())
                .param("person", claim.person())
                .param("centre", claim.centre())
                .param("subject", claim.subject())
                .param("email", seal.close(CLAIM, claim.id(), claim.email().getBytes(UTF_8)))
                .param("hash", codeHash)
                .param("now", at(now))
                .param("until", at(claim.validUntil()))
                .update();
    }

    /** That can still be taken up: by its hash, by its identifier, or of that person. */
    Optional<Claim> open(String where, Object key, Instant now) {
        return jdbc.sql(
                        "select * from claim where valid_until > :now and wrong < :most and "
                                + where)
                .param("now", at(now))
                .param("most", WRONG_NUMBERS)
                .param("key", key)
                .query(this::claim)
                .optional();
    }

    /**
     * Another code that opens it, whatever becomes of the sending: the server may have taken it.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void mailed(UUID id, String codeHash) {
        jdbc.sql("update claim set code_hashes = array_append(code_hashes, :hash) where id = :id")
                .param("id", id)
                .param("hash", codeHash)
                .update();
    }

    void wrong(UUID id) {
        jdbc.sql("update claim set wrong = wrong + 1 where id = :id").param("id", id).update();
    }

    boolean end(UUID id) {
        return jdbc.sql("delete from claim where id = :id").param("id", id).update() == 1;
    }

    private Claim claim(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Claim(
                id,
                row.getObject("person", UUID.class),
                row.getObject("centre", UUID.class),
                row.getObject("subject", UUID.class),
                new String(seal.open(CLAIM, id, row.getBytes("email")), UTF_8),
                row.getObject("valid_until", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
