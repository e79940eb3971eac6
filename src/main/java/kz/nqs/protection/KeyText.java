package kz.nqs.protection;

import static java.util.stream.Collectors.joining;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Keys as text: what it is, the key of the index, the keys that seal, the newest last. */
@AccessesPartialKey
final class KeyText {
    private static final String FIRST_LINE = "nqs-keys 1";

    static String of(Keys keys) {
        return FIRST_LINE
                + "\nindex "
                + base64(keys.indexing().getKeyBytes())
                + "\n"
                + keys.sealing().stream().map(KeyText::line).collect(joining("\n"))
                + "\n";
    }

    static Keys read(List<String> lines) throws GeneralSecurityException {
        if (lines.size() < 3 || !lines.getFirst().equals(FIRST_LINE)) {
            throw new GeneralSecurityException("no keys");
        }
        try {
            var sealing = new ArrayList<AesGcmKey>();
            for (var line : lines.subList(2, lines.size())) {
                var words = line.split(" ");
                sealing.add(Keys.sealing(Integer.parseInt(words[1]), secret(words[2])));
            }
            return new Keys(Keys.indexing(secret(lines.get(1).split(" ")[1])), sealing);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new GeneralSecurityException("damaged", e);
        }
    }

    private static String line(AesGcmKey key) {
        return "seal %d %s".formatted(Keys.number(key), base64(key.getKeyBytes()));
    }

    private static String base64(SecretBytes secret) {
        return Base64.getEncoder()
                .encodeToString(secret.toByteArray(InsecureSecretKeyAccess.get()));
    }

    private static SecretBytes secret(String base64) {
        return SecretBytes.copyFrom(
                Base64.getDecoder().decode(base64), InsecureSecretKeyAccess.get());
    }

    private KeyText() {}
}
