package kz.nqs.operations;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * One line for what is done and for what signed-in people read: which route, by whom, how it ended.
 * The route as it is written in the code, never the address; the person's identifier, never the
 * name. 391-14.
 */
@Configuration(proxyBeanMethods = false)
class RequestLog implements HandlerInterceptor, WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final long SLOW = 1000;
    private static final String BEGAN = RequestLog.class.getName();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/assets/**", "/health/**", "/health");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setAttribute(BEGAN, System.nanoTime());
            var person = request.getUserPrincipal();
            MDC.put("request", UUID.randomUUID().toString().substring(0, 8));
            MDC.put("method", request.getMethod());
            MDC.put("route", route(request));
            if (person != null) {
                MDC.put("person", person.getName());
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception fault) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request.getAttribute(BEGAN) instanceof Long began) {
            var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            MDC.put("millis", String.valueOf(took));
            MDC.put("status", fault == null ? String.valueOf(response.getStatus()) : "fault");
            if (isWorthALine(request, response, fault, took)) {
                LOG.info("{} {}", request.getMethod(), route(request));
            }
            MDC.clear();
        }
    }

    /** A stranger who reads an open page is not written down unless something was odd. */
    private static boolean isWorthALine(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Exception fault,
            long millis) {
        return !request.getMethod().equals("GET")
                || fault != null
                || response.getStatus() >= 400
                || millis >= SLOW
                || request.getUserPrincipal() != null;
    }

    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
