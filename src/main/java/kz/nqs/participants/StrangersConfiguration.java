package kz.nqs.participants;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Verification by somebody who brings no cookie: nobody can be signed in, nothing can be sent, so
 * neither session nor token is looked for. The headers are those of all pages.
 */
@Configuration(proxyBeanMethods = false)
class StrangersConfiguration {
    private static final Pattern VERIFICATION = Pattern.compile("/(kk|ru)/v/[^/]+");

    @Bean
    @Order(1)
    SecurityFilterChain strangers(HttpSecurity http) throws Exception {
        return http.securityMatcher(StrangersConfiguration::isOfAStranger)
                .headers(SecurityHeaders::set)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A timer around every filter costs more than most of the filters. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    private static boolean isOfAStranger(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getHeader("Cookie") == null
                && VERIFICATION.matcher(request.getRequestURI()).matches();
    }
}
