package kz.nqs.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How often one address may search, verify, and have passwords hashed. A classroom of forty behind
 * one address does not come near it; a program that tries every number does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class OpenLimits extends HttpFilter {
    static final int TOO_MANY_REQUESTS = 429;
    private static final Pattern SEARCHED =
            Pattern.compile(
                    "/(kk|ru)/(search|professions|professions\\.csv|centres|verify|v/.*"
                            + "|classifiers/activities)"
                            + "|/[vV]/.*");
    private static final Pattern HASHED =
            Pattern.compile(
                    "/(kk|ru)/(sign-in|register|claim/.*|recovery(/.*)?|invitations/.*/register)");
    private static final Pattern FIRST_PAGE = Pattern.compile("/../[a-z]+");
    private static final int HASHES_COST = 4;

    private final Allowance allowance;

    @Autowired
    OpenLimits(@Value("${nqs.open-requests-a-minute}") int aMinute) {
        this(aMinute, System::nanoTime);
    }

    OpenLimits(int aMinute, LongSupplier nanoTime) {
        allowance = new Allowance(aMinute, nanoTime);
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var price = price(request);
        if (price == 0 || allowance.has(request.getRemoteAddr(), price)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", "10");
            response.sendError(TOO_MANY_REQUESTS);
        }
    }

    private static int price(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (request.getMethod().equals("POST")) {
            return HASHED.matcher(path).matches() ? HASHES_COST : 0;
        }
        if (request.getQueryString() == null && FIRST_PAGE.matcher(path).matches()) {
            return 0;
        }
        return SEARCHED.matcher(path).matches() ? 1 : 0;
    }
}
