package kz.nqs.participants;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** People as passkeys know them: by their identifier, shown with login and name. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient jdbc;
    private final Accounts accounts;

    PasskeyUsers(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    static Bytes handle(UUID person) {
        return new Bytes(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(person.getMostSignificantBits())
                        .putLong(person.getLeastSignificantBits())
                        .array());
    }

    static UUID person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(person(handle));
    }

    /** The name of whoever is signed in is their identifier. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return find(UUID.fromString(person));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID person) {
        return jdbc.sql("select name from person where id = :id")
                .param("id", person)
                .query(
                        (row, _) ->
                                ImmutablePublicKeyCredentialUserEntity.builder()
                                        .id(handle(person))
                                        .name(accounts.login(person))
                                        .displayName(row.getString("name"))
                                        .build())
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("people are registered, not saved by a passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("people are not deleted with a passkey");
    }
}
