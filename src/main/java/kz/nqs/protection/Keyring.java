package kz.nqs.protection;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;

/** Seals with the newest key; opens with the one whose number Tink wrote before what it sealed. */
record Keyring(Map<Integer, Aead> keys, int newest) implements Aead {
    private static final int PREFIX = 1 + Integer.BYTES;

    static Keyring of(Keys keys) throws GeneralSecurityException {
        var all = new HashMap<Integer, Aead>();
        for (var key : keys.sealing()) {
            all.put(Keys.number(key), AesGcmJce.create(key));
        }
        return new Keyring(all, Keys.number(keys.sealing().getLast()));
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] place) throws GeneralSecurityException {
        return key(newest).encrypt(plain, place);
    }

    @Override
    public byte[] decrypt(byte[] closed, byte[] place) throws GeneralSecurityException {
        if (closed.length < PREFIX) {
            throw new GeneralSecurityException("nothing sealed");
        }
        return key(number(closed)).decrypt(closed, place);
    }

    boolean isByTheNewest(byte[] closed) {
        return number(closed) == newest;
    }

    private Aead key(int number) throws GeneralSecurityException {
        var key = keys.get(number);
        if (key == null) {
            throw new GeneralSecurityException("no key of that number");
        }
        return key;
    }

    private static int number(byte[] closed) {
        return ByteBuffer.wrap(closed, 1, Integer.BYTES).getInt();
    }
}
