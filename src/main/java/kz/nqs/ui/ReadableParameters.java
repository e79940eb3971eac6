package kz.nqs.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Parameters that cannot be read as text are the sender's mistake, not a fault of the platform. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReadableParameters extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (areReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean areReadable(HttpServletRequest request) {
        if (request.getContentType() != null && request.getContentType().startsWith("multipart/")) {
            return true;
        }
        try {
            return request.getParameterMap().values().stream()
                    .flatMap(Arrays::stream)
                    .noneMatch(value -> value.indexOf('\0') >= 0);
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
