package kz.nqs.participants;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final ChangeSessionIdAuthenticationStrategy fixation =
            new ChangeSessionIdAuthenticationStrategy();
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    SignIn(People people) {
        this.people = people;
    }

    /**
     * Signs the person in.
     *
     * @return the address the person wanted before being asked to sign in, if any
     */
    public Optional<String> as(
            UUID person, HttpServletRequest request, HttpServletResponse response) {
        var actor = people.actor(person);
        var body = actor.bodies().stream().findFirst().map(Body::name).orElse(null);
        var principal = new SignedIn(person, actor.person().name(), body);
        var token = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        var wanted = asked.getRequest(request, response);
        if (request.getSession(false) != null) {
            fixation.onAuthentication(token, request, response);
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return Optional.ofNullable(wanted).map(w -> w.getRedirectUrl());
    }
}
