package kz.nqs.participants;

import static kz.nqs.protection.Sealed.AUTHENTICATOR;
import static kz.nqs.protection.Sealed.AUTHENTICATOR_BEGINNING;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Authenticators and recovery codes; time is the database's own, as the telephone's is. */
@Component
@Transactional
class AuthenticatorStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    AuthenticatorStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<byte[]> confirmed(UUID person) {
        return jdbc.sql(
                        """
                        select secret from authenticator
                        where person = :person and confirmed_at is not null
                        """)
                .param("person", person)
                .query((row, _) -> seal.open(AUTHENTICATOR, person, row.getBytes("secret")))
                .optional();
    }

    /** The secret that is being set up; a confirmed one is not touched before the new is. */
    byte[] beginning(UUID person, byte[] secret) {
        jdbc.sql(
                        """
                        insert into authenticator_beginning (person, secret)
                        values (:person, :secret) on conflict do nothing
                        """)
                .param("person", person)
                .param("secret", seal.close(AUTHENTICATOR_BEGINNING, person, secret))
                .update();
        return beginning(person).orElseThrow();
    }

    private Optional<byte[]> beginning(UUID person) {
        return jdbc.sql("select secret from authenticator_beginning where person = :person")
                .param("person", person)
                .query(
                        (row, _) ->
                                seal.open(AUTHENTICATOR_BEGINNING, person, row.getBytes("secret")))
                .optional();
    }

    boolean confirm(UUID person, String code) {
        var secret = beginning(person);
        var step = secret.flatMap(s -> Totp.stepOf(code, s, now()));
        if (step.isEmpty()) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into authenticator (person, secret, confirmed_at, last_step)
                        values (:person, :secret, clock_timestamp(), :step)
                        on conflict (person) do update set secret = excluded.secret,
                            confirmed_at = excluded.confirmed_at, last_step = excluded.last_step
                        """)
                .param("person", person)
                .param("secret", seal.close(AUTHENTICATOR, person, secret.orElseThrow()))
                .param("step", step.get())
                .update();
        jdbc.sql("delete from authenticator_beginning where person = :person")
                .param("person", person)
                .update();
        return true;
    }

    /** A code read over somebody's shoulder is good no more. */
    boolean take(UUID person, String code) {
        return confirmed(person)
                .flatMap(secret -> Totp.stepOf(code, secret, now()))
                .filter(step -> isNew(person, step))
                .isPresent();
    }

    private boolean isNew(UUID person, long step) {
        return jdbc.sql(
                                """
                                update authenticator set last_step = :step
                                where person = :person and last_step < :step
                                """)
                        .param("person", person)
                        .param("step", step)
                        .update()
                == 1;
    }

    void replaceRecoveryCodes(UUID person, List<String> hashes) {
        jdbc.sql("delete from recovery_code where person = :person")
                .param("person", person)
                .update();
        hashes.forEach(
                hash ->
                        jdbc.sql("insert into recovery_code (person, code_hash) values (:p, :hash)")
                                .param("p", person)
                                .param("hash", hash)
                                .update());
    }

    boolean takeRecoveryCode(UUID person, String hash) {
        return jdbc.sql("delete from recovery_code where person = :person and code_hash = :hash")
                        .param("person", person)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    int recoveryCodesLeft(UUID person) {
        return jdbc.sql("select count(*) from recovery_code where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private long now() {
        return Totp.step(
                jdbc.sql("select extract(epoch from clock_timestamp())::bigint")
                        .query(Long.class)
                        .single());
    }
}
