package kz.nqs.participants;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import kz.nqs.ui.Languages;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Whoever must sign in first, or has signed out in another window meanwhile: what they were sending
 * is kept for them. A page of another site sends no cookie that says whose it is, so nothing of it
 * is kept.
 */
record Interruption(Clock clock) implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
            throws IOException {
        Interrupted.keep(request, clock.instant());
        go("/sign-in", request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && Interrupted.keep(request, clock.instant())) {
            go(SignedIn.now().isPresent() ? "/interrupted" : "/sign-in", request, response);
        } else {
            new AccessDeniedHandlerImpl().handle(request, response, denied);
        }
    }

    private static void go(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect("/" + Languages.of(request).code() + page);
    }
}
