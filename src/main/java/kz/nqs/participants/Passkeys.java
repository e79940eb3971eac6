package kz.nqs.participants;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys: made by whoever is signed in, and signing in with one. What is asked is kept once. */
@Component
public class Passkeys {
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final String CREATION = "passkey.creation";
    private static final String REQUEST = "passkey.request";
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>
            CREATED = new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final WebAuthnRelyingPartyOperations party;
    private final UserCredentialRepository kept;

    Passkeys(WebAuthnRelyingPartyOperations party, UserCredentialRepository kept) {
        this.party = party;
        this.kept = kept;
    }

    /** One of a person's passkeys. */
    public record Passkey(String id, String label, Instant madeAt) {}

    public boolean hasAny(UUID person) {
        return !kept.findByUserId(PasskeyUsers.handle(person)).isEmpty();
    }

    public List<Passkey> of(UUID person) {
        return kept.findByUserId(PasskeyUsers.handle(person)).stream()
                .map(
                        p ->
                                new Passkey(
                                        p.getCredentialId().toBase64UrlString(),
                                        p.getLabel(),
                                        p.getCreated()))
                .toList();
    }

    /** What the browser needs to make a passkey for whoever is signed in. */
    public byte[] toMake(HttpSession session) {
        var by = whoAsks();
        var options =
                party.createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(by));
        session.setAttribute(CREATION, options);
        return json.writeValueAsBytes(options);
    }

    /**
     * @return false if what the browser made is not what was asked for
     */
    public boolean made(String body, String userAgent, HttpSession session) {
        var asked = session.getAttribute(CREATION);
        session.removeAttribute(CREATION);
        if (!(asked instanceof PublicKeyCredentialCreationOptions options)) {
            return false;
        }
        try {
            var label = BrowserName.of(userAgent);
            party.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(
                            options,
                            new RelyingPartyPublicKey(
                                    json.readValue(body, CREATED), label.isEmpty() ? "—" : label)));
            return true;
        } catch (RuntimeException e) {
            return refused(e);
        }
    }

    /** What the browser needs to show a passkey. */
    public byte[] toShow(HttpSession session) {
        var by = whoAsks();
        var options =
                party.createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(by));
        session.setAttribute(REQUEST, options);
        return json.writeValueAsBytes(options);
    }

    /** Whose passkey was shown; empty if it is nobody's or does not answer what was asked. */
    public Optional<UUID> shown(String body, HttpSession session) {
        var asked = session.getAttribute(REQUEST);
        session.removeAttribute(REQUEST);
        if (!(asked instanceof PublicKeyCredentialRequestOptions options)) {
            return Optional.empty();
        }
        try {
            var person =
                    party.authenticate(
                            new RelyingPartyAuthenticationRequest(
                                    options, json.readValue(body, SHOWN)));
            return Optional.of(PasskeyUsers.person(person.getId()));
        } catch (RuntimeException e) {
            refused(e);
            return Optional.empty();
        }
    }

    public void remove(UUID person, String id) {
        var handle = PasskeyUsers.handle(person);
        kept.findByUserId(handle).stream()
                .map(passkey -> passkey.getCredentialId())
                .filter(known -> known.equals(bytes(id)))
                .forEach(kept::delete);
    }

    /** Whoever is signed in, or the framework's nobody. */
    private static Authentication whoAsks() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Bytes bytes(String id) {
        return id.matches("[A-Za-z0-9_-]+") ? Bytes.fromBase64(id) : Bytes.random();
    }

    private static boolean refused(RuntimeException fault) {
        LOG.info("a passkey was not accepted: {}", fault.getClass().getSimpleName());
        return false;
    }
}
