package kz.nqs.participants;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * A form that came after its sender's session had ended: kept in the new session for half an hour,
 * to be offered to the same person once they have signed in.
 *
 * @param whose a hash of who was signed in
 */
public record Interrupted(
        String path, LinkedHashMap<String, ArrayList<String>> fields, String whose, Instant at)
        implements Serializable {
    static final String COOKIE = "WHO";
    private static final String KEPT = Interrupted.class.getName();
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final int MOST = 100_000;

    /** Tells the browser who it is that types here, as a hash. */
    static ResponseCookie cookie(UUID person, boolean secure) {
        return ResponseCookie.from(COOKIE, Digests.sha256(person.toString()))
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }

    /** Keeps what was sent, unless it has files, passwords, or nobody's name on it. */
    static void keep(HttpServletRequest request, Instant now) {
        var whose = whose(request);
        if (whose.isEmpty() || !mayBeKept(request)) {
            return;
        }
        var fields = new LinkedHashMap<String, ArrayList<String>>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> fields.put(name, new ArrayList<>(Arrays.asList(values))));
        fields.remove("_csrf");
        var form = new Interrupted(request.getRequestURI(), fields, whose.get(), now);
        request.getSession().setAttribute(KEPT, form);
    }

    private static boolean mayBeKept(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getHeader("X-Requested-With") == null
                && request.getContentLengthLong() < MOST
                && request.getParameterMap().keySet().stream()
                        .noneMatch(name -> name.contains("password"));
    }

    private static Optional<String> whose(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** What this person sent before they had to sign in again, if not long ago. */
    public static Optional<Interrupted> of(HttpSession session, UUID person, Instant now) {
        return session.getAttribute(KEPT) instanceof Interrupted form
                        && form.whose.equals(Digests.sha256(person.toString()))
                        && now.isBefore(form.at.plus(LIFETIME))
                ? Optional.of(form)
                : Optional.empty();
    }
}
