package kz.nqs.participants;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.ui.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Opens a session for a person; the session's identifier changes, what was asked for is kept. */
@Component
public class SignIn {
    private final People people;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final ChangeSessionIdAuthenticationStrategy fixation =
            new ChangeSessionIdAuthenticationStrategy();
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    SignIn(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * Without any proof: for the fictitious people of the demonstration alone.
     *
     * @return the address the person wanted before being asked to sign in, if any
     */
    public Optional<String> inDemonstration(
            UUID person, HttpServletRequest request, HttpServletResponse response) {
        return as(person, Proof.DEMONSTRATION, request, response);
    }

    /** With a password; who works for a body is then asked for a second factor. */
    public Optional<String> withPassword(
            UUID person, HttpServletRequest request, HttpServletResponse response) {
        return as(person, Proof.PASSWORD, request, response);
    }

    /** After the password the second factor was right. */
    public Optional<String> withTwoFactors(
            UUID person, HttpServletRequest request, HttpServletResponse response) {
        return as(person, Proof.TWO_FACTORS, request, response);
    }

    public Optional<String> withPasskey(
            UUID person, HttpServletRequest request, HttpServletResponse response) {
        return as(person, Proof.PASSKEY, request, response);
    }

    /** Whether the one signed in has shown a password and nothing more. */
    public boolean isByPasswordAlone() {
        return SignedIn.now().filter(now -> now.proof() == Proof.PASSWORD).isPresent();
    }

    private Optional<String> as(
            UUID person, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        var actor = people.actor(person);
        var body = actor.bodies().stream().findFirst().map(Body::name).orElse(null);
        var principal = new SignedIn(person, actor.person().name(), body, proof);
        var token = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        var wanted = asked.getRequest(request, response);
        if (request.getSession(false) != null) {
            fixation.onAuthentication(token, request, response);
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        OwnSession.begins(request);
        response.addHeader(
                HttpHeaders.SET_COOKIE, Interrupted.cookie(person, request.isSecure()).toString());
        return Interrupted.of(request.getSession(), person, clock.instant())
                .map(_ -> "/" + Languages.of(request).code() + "/interrupted")
                .or(() -> Optional.ofNullable(wanted).map(w -> w.getRedirectUrl()));
    }
}
