package kz.nqs.protection;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings keys and database together. The database holds a proof of its keys from the moment it has
 * any: with it the keys must be there and fit; without it nothing is sealed yet.
 */
record Unlocking(JdbcClient jdbc, KeyFile file) {
    private static final Logger LOG = LoggerFactory.getLogger(Unlocking.class);

    Seal unlocked() throws IOException, GeneralSecurityException, KeysRefused {
        if (proof().isEmpty()) {
            begin();
        }
        var seal = new Seal(file.read());
        if (!proof().orElseThrow().isOf(seal)) {
            throw new KeysRefused("others", file.path());
        }
        return seal;
    }

    /**
     * Of nodes that start at once one brings its keys; the others are refused unless they share.
     */
    private void begin() throws IOException, GeneralSecurityException, KeysRefused {
        if (!file.exists()) {
            file.write(Keys.made());
            LOG.warn(
                    "Keys for personal data were made: {}. Keep a copy of this file apart from the"
                            + " copies of the database: without it what is sealed cannot be read.",
                    file.path());
        }
        var proof = Proof.of(new Seal(file.read()));
        jdbc.sql("insert into sealed_with values (true, :closed, :indexed) on conflict do nothing")
                .param("closed", proof.closed())
                .param("indexed", proof.indexed())
                .update();
    }

    private Optional<Proof> proof() {
        return jdbc.sql(Proof.KEPT)
                .query((row, _) -> new Proof(row.getBytes("closed"), row.getBytes("indexed")))
                .optional();
    }
}
