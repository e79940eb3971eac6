package kz.nqs.participants;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The second factor of those who work for a body: an authenticator, or a recovery code. */
@Component
public class SecondFactors {
    private static final String KIND = "code";
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final int RECOVERY_CODES = 10;
    private final People people;
    private final AuthenticatorStore store;
    private final Passkeys passkeys;
    private final Throttle throttle;

    SecondFactors(People people, AuthenticatorStore store, Passkeys passkeys, Throttle throttle) {
        this.people = people;
        this.store = store;
        this.passkeys = passkeys;
        this.throttle = throttle;
    }

    /** An authenticator to be set up: what is typed or scanned. */
    public record Setup(String secret, String address, QrPicture picture) {}

    /** Whether a password alone is not enough for this person: who works for a body, or has one. */
    boolean isOwedBy(UUID person) {
        return people.isStaff(person) || hasAny(person);
    }

    /** Whether this person can be asked for a second factor. */
    public boolean hasAny(UUID person) {
        return hasAuthenticator(person) || passkeys.hasAny(person);
    }

    public boolean hasAuthenticator(UUID person) {
        return store.confirmed(person).isPresent();
    }

    public int recoveryCodesLeft(UUID person) {
        return store.recoveryCodesLeft(person);
    }

    /** The authenticator that this person is setting up; the same until it is confirmed. */
    public Setup beginning(Person person, String issuer) {
        var secret = Base32.of(store.beginning(person.id(), Digests.random(SECRET_BYTES)));
        var address = OtpAddress.of(issuer, person.email(), secret);
        return new Setup(Base32.inGroups(secret), address, QrPicture.of(address));
    }

    /**
     * Confirms the authenticator with its first code.
     *
     * @return recovery codes, to be shown this once; empty if the code was wrong
     */
    public Optional<List<String>> confirm(UUID person, String code) {
        return store.confirm(person, stripped(code))
                ? Optional.of(newRecoveryCodes(person))
                : Optional.empty();
    }

    /** Ten new codes for the day on which the telephone is lost; the old ones end. */
    public List<String> newRecoveryCodes(UUID person) {
        var codes =
                IntStream.range(0, RECOVERY_CODES)
                        .mapToObj(_ -> Base32.of(Digests.random(RECOVERY_BYTES)))
                        .toList();
        store.replaceRecoveryCodes(person, codes.stream().map(Digests::sha256).toList());
        return codes.stream().map(Base32::inGroups).toList();
    }

    /** Tries a code of the authenticator, or a recovery code; each is good once. */
    public Accounts.Outcome check(UUID person, String typed) {
        var toWait = throttle.trying(KIND, person.toString());
        if (!toWait.equals(Duration.ZERO)) {
            return new Accounts.Outcome.TooOften(toWait);
        }
        var code = stripped(typed);
        var isRight =
                store.take(person, code) || store.takeRecoveryCode(person, Digests.sha256(code));
        if (!isRight) {
            return new Accounts.Outcome.Wrong();
        }
        throttle.wasRight(KIND, person.toString());
        return new Accounts.Outcome.Right(person);
    }

    private static String stripped(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
