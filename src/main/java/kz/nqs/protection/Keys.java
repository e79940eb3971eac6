package kz.nqs.protection;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tink's keys: AES-256-GCM to seal, of which the last seals and each opens what it sealed;
 * HMAC-SHA-256 for the blind index, which stays the same.
 */
@AccessesPartialKey
record Keys(HmacPrfKey indexing, List<AesGcmKey> sealing) {
    private static final int BYTES = 32;

    static Keys made() throws GeneralSecurityException {
        return new Keys(indexing(SecretBytes.randomBytes(BYTES)), List.of(fresh()));
    }

    /** A new key seals from now on; the old ones open what they sealed. */
    Keys rotated() throws GeneralSecurityException {
        return new Keys(indexing, Stream.concat(sealing.stream(), Stream.of(fresh())).toList());
    }

    static HmacPrfKey indexing(SecretBytes secret) throws GeneralSecurityException {
        return HmacPrfKey.builder()
                .setParameters(PredefinedPrfParameters.HMAC_SHA256_PRF)
                .setKeyBytes(secret)
                .build();
    }

    static AesGcmKey sealing(int number, SecretBytes secret) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(PredefinedAeadParameters.AES256_GCM)
                .setIdRequirement(number)
                .setKeyBytes(secret)
                .build();
    }

    /** Tink writes it before what the key has sealed. */
    static int number(AesGcmKey key) {
        return Objects.requireNonNull(key.getIdRequirementOrNull());
    }

    private static AesGcmKey fresh() throws GeneralSecurityException {
        return sealing(new SecureRandom().nextInt(), SecretBytes.randomBytes(BYTES));
    }
}
