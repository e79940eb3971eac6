package kz.nqs.participants;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.session.Session;

/**
 * A session as its owner sees it.
 *
 * @param browser what the browser said of itself
 */
public record OwnSession(Instant began, Instant lastSeen, String browser, boolean isThis) {
    private static final String BROWSER = "browser";
    private static final int LONGEST = 300;

    /** Notes which browser it is. */
    static void begins(HttpServletRequest request) {
        var said = request.getHeader("User-Agent");
        var agent = said == null ? "" : said;
        request.getSession()
                .setAttribute(BROWSER, agent.substring(0, Math.min(LONGEST, agent.length())));
    }

    static OwnSession of(Session session, String current) {
        String agent = session.getAttribute(BROWSER);
        return new OwnSession(
                session.getCreationTime(),
                session.getLastAccessedTime(),
                BrowserName.of(agent == null ? "" : agent),
                session.getId().equals(current));
    }
}
