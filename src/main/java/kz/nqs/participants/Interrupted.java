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

    /**
     * Keeps what was typed, unless there are passwords in it, or nobody's name on it, or another's
     * than that of whoever is signed in now. Files are not kept.
     *
     * @return whether it was kept
     */
    static boolean keep(HttpServletRequest request, Instant now) {
        var whose = whose(request).filter(Interrupted::isOfNobodyElse);
        if (whose.isEmpty() || !mayBeKept(request)) {
            return false;
        }
        var fields = new LinkedHashMap<String, ArrayList<String>>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> fields.put(name, new ArrayList<>(Arrays.asList(values))));
        fields.remove("_csrf");
        var form = new Interrupted(request.getRequestURI(), fields, whose.get(), now);
        request.getSession().setAttribute(KEPT, form);
        return true;
    }

    private static boolean mayBeKept(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getHeader("X-Requested-With") == null
                && request.getParameterMap().keySet().stream()
                        .noneMatch(name -> name.contains("password"))
                && letters(request) < MOST;
    }

    private static long letters(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .mapToLong(String::length)
                .sum();
    }

    private static boolean isOfNobodyElse(String whose) {
        return SignedIn.now()
                .map(now -> whose.equals(Digests.sha256(now.person().toString())))
                .orElse(true);
    }

    private static Optional<String> whose(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Whether somebody's form waits here for them to sign in, not long ago. */
    public static boolean isKept(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(KEPT) instanceof Interrupted form
                && now.isBefore(form.at.plus(LIFETIME));
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
