package kz.nqs.participants;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.nqs.ui.Languages;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who works for a body and has shown a password alone shows a second factor before all else. */
final class SecondFactorGate extends OncePerRequestFilter {
    private static final String OPEN =
            "/(kk|ru)/(second-factor|passkeys|sign-out|sign-in/passkey)(/.*)?|/assets/.*|/error";
    private final SecondFactors factors;

    SecondFactorGate(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().matches(OPEN) || !isHalfSignedIn()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/" + Languages.of(request).code() + "/second-factor");
    }

    private boolean isHalfSignedIn() {
        return SignedIn.now()
                .filter(signedIn -> signedIn.proof() == Proof.PASSWORD)
                .filter(signedIn -> factors.isOwedBy(signedIn.person()))
                .isPresent();
    }
}
