package kz.nqs.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.nqs.ui.ReadOnlyNow;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Before the disk of the embedded database is full nothing new is taken: a server without space for
 * its log stops, and then nobody can read either.
 */
@Component
@WithEmbeddedDatabase
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SpaceGuard extends HttpFilter {
    private static final long serialVersionUID = 1;
    private final transient PlatformState state;
    private final long least;

    SpaceGuard(PlatformState state, @Value("${nqs.space-kept-free}") DataSize least) {
        this.state = state;
        this.least = least.toBytes();
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && state.free() < least) {
            throw new ReadOnlyNow("less than %d bytes are free".formatted(least));
        }
        chain.doFilter(request, response);
    }
}
