package kz.nqs.participants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.nqs.protection.Sealed.INVITATION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.protection.Indexed;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invitations in the database. */
@Component
class InvitationStore {
    private static final String OPEN =
            " i.taken_at is null and i.withdrawn_at is null and i.valid_until > :now ";
    private static final String SELECT =
            """
            select b.id, b.kind, b.name_kk, b.name_ru,
                i.id as invitation, i.roles, i.email, i.valid_until
            from invitation i join body b on b.id = i.body where
            """;
    private final JdbcClient jdbc;
    private final Seal seal;

    InvitationStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void keep(Invitation invitation, String tokenHash, Instant now) {
        at(
                        """
                        insert into invitation (id, body, roles, email, email_index, token_hash,
                            invited_at, valid_until)
                        values (:id, :body, :roles, :email, :index, :hash, :now, :until)
                        """,
                        now)
                .param("id", invitation.id())
                .param("body", invitation.body().id())
                .param("roles", invitation.roles().stream().map(Role::name).toArray(String[]::new))
                .param("email", closed(invitation))
                .param("index", seal.index(Indexed.INVITED_EMAIL, invitation.email()))
                .param("hash", tokenHash)
                .param("until", invitation.validUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Invitation> open(String tokenHash, Instant now) {
        return at(
                        SELECT
                                + OPEN
                                + "and (i.token_hash = :hash or :hash = any (i.mailed_hashes))",
                        now)
                .param("hash", tokenHash)
                .query(this::invitation)
                .optional();
    }

    Optional<Invitation> open(UUID id, Instant now) {
        return at(SELECT + OPEN + "and i.id = :id", now)
                .param("id", id)
                .query(this::invitation)
                .optional();
    }

    /**
     * Another link that opens it, whatever becomes of the sending: the server may have taken it.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void mailed(UUID id, String tokenHash) {
        jdbc.sql(
                        """
                        update invitation set mailed_hashes = array_append(mailed_hashes, :hash)
                        where id = :id
                        """)
                .param("id", id)
                .param("hash", tokenHash)
                .update();
    }

    List<Invitation> openOf(UUID body, Instant now) {
        return at(SELECT + OPEN + "and i.body = :body order by i.invited_at", now)
                .param("body", body)
                .query(this::invitation)
                .list();
    }

    boolean take(UUID id, UUID person, Instant now) {
        return at(
                                "update invitation i set taken_by = :person, taken_at = :now where "
                                        + OPEN
                                        + "and i.id = :id",
                                now)
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    void withdraw(UUID body, String email, Instant now) {
        at(
                        "update invitation i set withdrawn_at = :now where "
                                + OPEN
                                + "and i.body = :body and i.email_index = :email",
                        now)
                .param("body", body)
                .param("email", seal.index(Indexed.INVITED_EMAIL, email))
                .update();
    }

    /** The roles it was for; empty if there is no such open one. */
    Optional<List<Role>> withdraw(UUID id, UUID body, Instant now) {
        return at(
                        "update invitation i set withdrawn_at = :now where "
                                + OPEN
                                + "and i.id = :id and i.body = :body returning roles",
                        now)
                .param("id", id)
                .param("body", body)
                .query((row, _) -> roles(row))
                .optional();
    }

    private StatementSpec at(String sql, Instant now) {
        return jdbc.sql(sql).param("now", now.atOffset(ZoneOffset.UTC));
    }

    private byte[] closed(Invitation invitation) {
        return seal.close(INVITATION, invitation.id(), invitation.email().getBytes(UTF_8));
    }

    private Invitation invitation(ResultSet row, int number) throws SQLException {
        var id = row.getObject("invitation", UUID.class);
        return new Invitation(
                id,
                PersonRows.body(row),
                roles(row),
                new String(seal.open(INVITATION, id, row.getBytes("email")), UTF_8),
                row.getObject("valid_until", OffsetDateTime.class).toInstant());
    }

    private static List<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .toList();
    }
}
