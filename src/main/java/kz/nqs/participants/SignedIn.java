package kz.nqs.participants;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.ui.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a session keeps of a person: who it is. Rights are looked up anew for every request. */
record SignedIn(UUID person, String name, @Nullable Bilingual body, Proof proof)
        implements Reader, AuthenticatedPrincipal, Serializable {
    /** Whose session this request belongs to, even before its rights are asked for. */
    static Optional<SignedIn> now() {
        var token = SecurityContextHolder.getContext().getAuthentication();
        return token != null && token.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Kept with the session: an identifier, never a name. */
    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public String shownName() {
        return Person.abbreviated(name);
    }

    @Override
    public @Nullable Bilingual shownBody() {
        return body;
    }
}
