package kz.nqs.participants;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Password hashes: Argon2id; older ones are still read and renewed at the next sign-in. */
@Component
class Passwords {
    private static final int BCRYPT_STRENGTH = 12;
    private static final PasswordEncoder ENCODER =
            new DelegatingPasswordEncoder(
                    "argon2id",
                    Map.of(
                            "argon2id",
                            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                            "bcrypt",
                            new BCryptPasswordEncoder(BCRYPT_STRENGTH)));

    /** Nobody's hash, made when first asked for: an unknown login takes as long as a known one. */
    private static final class Nobody {
        static final String HASH = ENCODER.encode("nobody");
    }

    String hash(String password) {
        return ENCODER.encode(password);
    }

    boolean matches(String password, @Nullable String hash) {
        return ENCODER.matches(password, hash == null ? Nobody.HASH : hash) && hash != null;
    }

    boolean isOutdated(String hash) {
        return ENCODER.upgradeEncoding(hash);
    }
}
