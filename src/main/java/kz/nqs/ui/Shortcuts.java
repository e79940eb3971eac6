package kz.nqs.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import kz.nqs.language.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Gives strangers pages by their {@link Shortcut}, behind limits and outages: decision 0017. The
 * headers are those of the page as its controller answered it a moment ago.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class Shortcuts extends HttpFilter {
    private final List<Shortcut> shortcuts;
    private final Answers answers;
    private final long lifetime;
    private final LongSupplier nanoTime;
    private final Map<Way, Kept> headers = new ConcurrentHashMap<>();

    /** Headers may differ by language and transport. */
    private record Way(Shortcut shortcut, Lang lang, boolean secure) {}

    private record Kept(Map<String, String> headers, long end) {}

    @Autowired
    Shortcuts(
            List<Shortcut> shortcuts,
            Answers answers,
            @Value("${nqs.pages-kept-for}") Duration lifetime) {
        this(shortcuts, answers, lifetime, System::nanoTime);
    }

    Shortcuts(List<Shortcut> shortcuts, Answers answers, Duration lifetime, LongSupplier nanoTime) {
        this.shortcuts = shortcuts;
        this.answers = answers;
        this.lifetime = lifetime.toNanos();
        this.nanoTime = nanoTime;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var way = isOfAStranger(request) ? way(request) : null;
        if (way == null) {
            chain.doFilter(request, response);
        } else if (!given(way, request, response)) {
            chain.doFilter(request, response);
            keep(way, response);
        }
    }

    private static boolean isOfAStranger(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && request.getHeader("Cookie") == null;
    }

    private @Nullable Way way(HttpServletRequest request) {
        for (var shortcut : shortcuts) {
            if (shortcut.addresses().matcher(request.getRequestURI()).matches()) {
                return new Way(shortcut, Languages.of(request), request.isSecure());
            }
        }
        return null;
    }

    private boolean given(Way way, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var kept = headers.get(way);
        var page =
                kept == null || kept.end() - nanoTime.getAsLong() <= 0
                        ? Optional.<Answer.Page>empty()
                        : way.shortcut().answer(request.getRequestURI());
        if (kept == null || page.isEmpty()) {
            return false;
        }
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(figures -> figures.setPathPattern(way.shortcut().route()));
        kept.headers().forEach(response::setHeader);
        answers.write(page.get(), request, response);
        return true;
    }

    private void keep(Way way, HttpServletResponse response) {
        if (lifetime > 0 && !KeptPages.isSomebodysOwn(response)) {
            headers.put(way, new Kept(KeptPage.headers(response), nanoTime.getAsLong() + lifetime));
        }
    }
}
