package kz.nqs.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * While the database is away nobody knows who asks, and the session cannot be looked up: the page
 * that says so is drawn outside all other filters, from what the request itself holds.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Outages extends HttpFilter {
    private static final long serialVersionUID = 1;
    private final transient Answers answers;
    private final transient Incidents incidents;

    Outages(Answers answers, Incidents incidents) {
        this.answers = answers;
        this.incidents = incidents;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            var outage = Outage.in(e);
            if (outage == null || response.isCommitted()) {
                throw e;
            }
            var incident = incidents.number(e);
            response.reset();
            response.setHeader("Retry-After", String.valueOf(outage.retryAfter()));
            response.setHeader("Cache-Control", "no-store");
            answers.write(page(outage, incident, request), request, response);
        }
    }

    private static Answer page(Outage outage, String incident, HttpServletRequest request) {
        return new Answer.Page(
                "ui/outage", new SentAgain(outage.kind(), incident, Typed.of(request)), 503);
    }
}
