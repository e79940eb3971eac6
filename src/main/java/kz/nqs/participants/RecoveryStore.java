package kz.nqs.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.protection.Indexed;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests for a new password in the database. */
@Component
class RecoveryStore {
    private static final Duration KEPT = Duration.ofDays(3);
    private static final String OPEN = " r.taken_at is null and r.valid_until > :now ";
    private static final String ASKED_BY =
            """
            select p.id as person, r.valid_until from recovery r
                join person p on p.login_index = r.login_index where
            """;
    private final JdbcClient jdbc;
    private final Seal seal;

    RecoveryStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Who may set a new password, and until when. */
    record Asked(UUID person, Instant validUntil) {
        static Asked of(ResultSet row, int number) throws SQLException {
            var until = row.getObject("valid_until", OffsetDateTime.class);
            return new Asked(row.getObject("person", UUID.class), until.toInstant());
        }
    }

    /** Older requests for the same login end. */
    void keep(UUID id, String login, Instant now, Instant validUntil) {
        var index = seal.index(Indexed.LOGIN, login);
        jdbc.sql("delete from recovery where login_index = :login and taken_at is null")
                .param("login", index)
                .update();
        at(
                        """
                        insert into recovery (id, login_index, asked_at, valid_until)
                        values (:id, :login, :now, :until)
                        """,
                        now)
                .param("id", id)
                .param("login", index)
                .param("until", validUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty if the login is nobody's. */
    Optional<Asked> open(UUID id, Instant now) {
        return at(ASKED_BY + OPEN + "and r.id = :id", now)
                .param("id", id)
                .query(Asked::of)
                .optional();
    }

    Optional<Asked> open(String tokenHash, Instant now) {
        return at(ASKED_BY + OPEN + "and :hash = any (r.token_hashes)", now)
                .param("hash", tokenHash)
                .query(Asked::of)
                .optional();
    }

    /**
     * Another link that opens it, whatever becomes of the sending: the server may have taken it.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void mailed(UUID id, String tokenHash) {
        jdbc.sql(
                        """
                        update recovery set token_hashes = array_append(token_hashes, :hash)
                        where id = :id
                        """)
                .param("id", id)
                .param("hash", tokenHash)
                .update();
    }

    /** The request that the link has opened, once. */
    Optional<UUID> take(String tokenHash, UUID person, Instant now) {
        return at(
                        "update recovery r set taken_by = :person, taken_at = :now where "
                                + OPEN
                                + "and :hash = any (r.token_hashes) returning r.id",
                        now)
                .param("hash", tokenHash)
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    /** Whoever has set a new password by that request. */
    Optional<UUID> takenBy(UUID id) {
        return jdbc.sql("select taken_by from recovery where id = :id and taken_at is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void forgetOld(Instant now) {
        at("delete from recovery where valid_until < :now", now.minus(KEPT)).update();
    }

    private StatementSpec at(String sql, Instant now) {
        return jdbc.sql(sql).param("now", now.atOffset(ZoneOffset.UTC));
    }
}
