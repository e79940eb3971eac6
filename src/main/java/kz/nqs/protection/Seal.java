package kz.nqs.protection;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is written of people and opens what is read: the only door of this room. */
public final class Seal {
    private static final int INDEX_BYTES = 32;
    private final Keyring keys;
    private final Prf prf;
    private final JsonMapper json = JsonMapper.shared();

    Seal(Keys keys) throws GeneralSecurityException {
        this.keys = Keyring.of(keys);
        prf = PrfHmacJce.create(keys.indexing());
    }

    public byte[] close(Sealed where, Object row, byte[] plain) {
        try {
            return keys.encrypt(plain, where.place(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws DoesNotOpen if it was sealed with other keys or for another place, or was changed
     */
    public byte[] open(Sealed where, Object row, byte[] closed) {
        try {
            return keys.decrypt(closed, where.place(row));
        } catch (GeneralSecurityException e) {
            throw new DoesNotOpen(where, e);
        }
    }

    /** A record, sealed as one text. */
    public byte[] write(Sealed where, Object row, Object written) {
        return close(where, row, json.writeValueAsBytes(written));
    }

    public <T> T read(Sealed where, Object row, byte[] closed, Class<T> type) {
        return json.readValue(open(where, row, closed), type);
    }

    /** By which a text is found without being told: the same for the same text and these keys. */
    public byte[] index(Indexed what, String text) {
        var input = (what + ":" + text).getBytes(StandardCharsets.UTF_8);
        try {
            return prf.compute(input, INDEX_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
