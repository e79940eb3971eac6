package kz.nqs.participants;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every thirty seconds: RFC 6238 over RFC 4226. */
final class Totp {
    private static final int SECONDS = 30;
    private static final int CODES = 1_000_000;
    private static final int NEIGHBOURS = 1;

    private Totp() {}

    static long step(long epochSecond) {
        return Math.floorDiv(epochSecond, SECONDS);
    }

    /** The step whose code this is: now, or one step off, for clocks that differ. */
    static Optional<Long> stepOf(String code, byte[] secret, long now) {
        return LongStream.rangeClosed(now - NEIGHBOURS, now + NEIGHBOURS)
                .boxed()
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(number % CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
