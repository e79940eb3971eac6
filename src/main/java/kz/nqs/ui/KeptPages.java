package kz.nqs.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open pages, kept for a moment for those who bring no cookie: decision 0006. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptPages extends HttpFilter {
    private static final String DRAWN = KeptPages.class.getName();
    private static final int MOST = 200;

    private final Map<Address, KeptPage> pages = new ConcurrentHashMap<>();
    private final long lifetime;
    private final LongSupplier nanoTime;

    /** Answers differ by the first: a page read over TLS asks for TLS ever after. */
    private record Address(boolean secure, String path, @Nullable String query) {
        static Address of(HttpServletRequest request) {
            return new Address(
                    request.isSecure(), request.getRequestURI(), request.getQueryString());
        }
    }

    @Autowired
    KeptPages(@Value("${nqs.pages-kept-for}") Duration lifetime) {
        this(lifetime, System::nanoTime);
    }

    KeptPages(Duration lifetime, LongSupplier nanoTime) {
        this.lifetime = lifetime.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Said of a request whose page is the same for all. */
    static void sameForAll(HttpServletRequest request) {
        request.setAttribute(DRAWN, true);
    }

    static void drawn(byte[] page, HttpServletRequest request) {
        if (request.getAttribute(DRAWN) != null) {
            request.setAttribute(DRAWN, page);
        }
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = Address.of(request);
        var kept = pages.get(address);
        if (!request.getMethod().equals("GET") || request.getHeader("Cookie") != null) {
            chain.doFilter(request, response);
        } else if (kept != null && mayBeGiven(kept, address)) {
            kept.send(response);
        } else {
            draw(address, request, response, chain);
        }
    }

    /** The first to come after its moment draws it anew, the others have the old one meanwhile. */
    private boolean mayBeGiven(KeptPage kept, Address address) {
        var now = nanoTime.getAsLong();
        return kept.end() - now > 0 || !pages.replace(address, kept, kept.until(now + lifetime));
    }

    private void draw(
            Address address,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var isKept = false;
        try {
            chain.doFilter(request, response);
            isKept = keep(address, request, response);
        } finally {
            if (!isKept) {
                pages.remove(address);
            }
        }
    }

    private boolean keep(
            Address address, HttpServletRequest request, HttpServletResponse response) {
        if (lifetime == 0
                || isSomebodysOwn(response)
                || !(request.getAttribute(DRAWN) instanceof byte[] page)) {
            return false;
        }
        if (pages.size() >= MOST) {
            pages.clear();
        }
        pages.put(address, KeptPage.of(page, response, nanoTime.getAsLong() + lifetime));
        return true;
    }

    /** A refusal, or a page that sets a cookie, such as a form with its token. */
    static boolean isSomebodysOwn(HttpServletResponse response) {
        return response.getStatus() != HttpServletResponse.SC_OK
                || response.containsHeader("Set-Cookie");
    }
}
