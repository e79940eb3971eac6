package kz.nqs.participants;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.protection.Indexed;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signing in with a password: 391-4. */
@Component
public class Accounts {
    private static final String PASSWORD = "password";
    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Seal seal;

    Accounts(JdbcClient jdbc, Passwords passwords, Throttle throttle, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** What came of a try to sign in; the same for a login that exists and one that does not. */
    public sealed interface Outcome {
        record Right(UUID person) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooOften(Duration toWait) implements Outcome {}
    }

    /** Tries a password; outside of any transaction, for hashing takes its time. */
    public Outcome signIn(String typed, String password) {
        var login = typed.toLowerCase(Locale.ROOT);
        var toWait = throttle.trying(PASSWORD, login);
        if (!toWait.isZero()) {
            return new Outcome.TooOften(toWait);
        }
        var known = credentials("login_index = :key", seal.index(Indexed.LOGIN, login));
        var hash = known.map(Credentials::hash).orElse(null);
        if (!passwords.matches(password, hash)) {
            return new Outcome.Wrong();
        }
        throttle.wasRight(PASSWORD, login);
        var found = known.orElseThrow();
        if (passwords.isOutdated(found.hash())) {
            setPassword(found.person(), password);
        }
        return new Outcome.Right(found.person());
    }

    public boolean hasPassword(UUID person) {
        return credentials("id = :key", person).isPresent();
    }

    public String login(UUID person) {
        return jdbc.sql("select id, identifiers from person where id = :id")
                .param("id", person)
                .query(new PersonRows(seal)::identifiers)
                .single()
                .login();
    }

    /** Whether the one who is signed in knows their own password; counted as any other try. */
    public Outcome confirm(UUID person, String password) {
        return signIn(login(person), password);
    }

    public void setPassword(UUID person, String password) {
        jdbc.sql("update person set password_hash = :hash where id = :person")
                .param("hash", passwords.hash(password))
                .param("person", person)
                .update();
    }

    /** A new password by a way that needs no old one: the wrong tries with that are forgotten. */
    void recovered(UUID person, String password) {
        setPassword(person, password);
        throttle.wasRight(PASSWORD, login(person).toLowerCase(Locale.ROOT));
    }

    private Optional<Credentials> credentials(String where, Object key) {
        return jdbc.sql(
                        "select id, password_hash from person where password_hash is not null and "
                                + where)
                .param("key", key)
                .query(
                        (row, _) ->
                                new Credentials(
                                        row.getObject("id", UUID.class),
                                        row.getString("password_hash")))
                .optional();
    }

    private record Credentials(UUID person, String hash) {}
}
