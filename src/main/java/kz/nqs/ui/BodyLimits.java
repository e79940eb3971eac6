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
 * What is neither form nor file says how long it is, and is short; forms, files and their pieces
 * have limits of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BodyLimits extends HttpFilter {
    private static final long MOST = 64 * 1024;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasItsOwnLimits(request) || isShort(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static boolean hasItsOwnLimits(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && (type.startsWith("multipart/form-data")
                        || type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("application/offset+octet-stream"));
    }

    private static boolean isShort(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") == null
                && request.getContentLengthLong() <= MOST;
    }
}
