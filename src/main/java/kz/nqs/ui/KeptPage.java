package kz.nqs.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A page as it was answered, its headers included.
 *
 * @param end the moment on {@link System#nanoTime} until which it may be given
 */
@SuppressWarnings("ArrayRecordComponent")
record KeptPage(byte[] page, Map<String, String> headers, long end) {
    /** What the server says anew of every answer and connection. */
    private static final Set<String> ITS_OWN = Set.of("date", "connection", "keep-alive");

    static KeptPage of(byte[] page, HttpServletResponse response, long end) {
        return new KeptPage(page, headers(response), end);
    }

    static Map<String, String> headers(HttpServletResponse response) {
        return response.getHeaderNames().stream()
                .filter(name -> !ITS_OWN.contains(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                name -> String.join(", ", response.getHeaders(name))));
    }

    KeptPage until(long otherEnd) {
        return new KeptPage(page, headers, otherEnd);
    }

    void send(HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.getOutputStream().write(page);
    }
}
