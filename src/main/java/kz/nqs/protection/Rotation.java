package kz.nqs.protection;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Changes the key that seals, while no platform runs. The new one is in the file before anything is
 * sealed with it: whatever happens, what is there opens.
 */
public final class Rotation {
    private static final int BATCH = 200;
    private final Connection connection;
    private final Keyring keys;

    private Rotation(Connection connection, Keys keys) throws GeneralSecurityException {
        this.connection = connection;
        this.keys = Keyring.of(keys);
    }

    /**
     * @param connection of a role that may change every table
     * @return how many rows were sealed anew
     * @throws KeysRefused if that is not the key file of this database
     */
    public static int rotate(Connection connection, Path path)
            throws IOException, GeneralSecurityException, KeysRefused, SQLException {
        var file = new KeyFile(path);
        requireOf(connection, new Seal(file.read()), path);
        var keys = file.read().rotated();
        file.write(keys);
        connection.setAutoCommit(false);
        var rotation = new Rotation(connection, keys);
        var count = 0;
        for (var place : Sealed.values()) {
            count += place.isSealedAnew() ? rotation.anew(place) : 0;
        }
        connection.commit();
        return count;
    }

    private static void requireOf(Connection connection, Seal seal, Path path)
            throws KeysRefused, SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(Proof.KEPT)) {
            if (!row.next() || !new Proof(row.getBytes(1), row.getBytes(2)).isOf(seal)) {
                throw new KeysRefused("others", path);
            }
        }
    }

    private int anew(Sealed place) throws GeneralSecurityException, SQLException {
        var count = 0;
        try (var read = connection.createStatement();
                var write = connection.prepareStatement(place.replacement())) {
            read.setFetchSize(BATCH);
            var rows = read.executeQuery(place.everything());
            while (rows.next()) {
                var key = rows.getString(1);
                var closed = rows.getBytes(2);
                if (!keys.isByTheNewest(closed)) {
                    write.setBytes(1, resealed(place.place(key), closed));
                    write.setString(2, key);
                    count += write.executeUpdate();
                }
            }
        }
        return count;
    }

    private byte[] resealed(byte[] place, byte[] closed) throws GeneralSecurityException {
        return keys.encrypt(keys.decrypt(closed, place), place);
    }
}
