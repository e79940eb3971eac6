package kz.nqs.participants;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import kz.nqs.ui.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Which addresses are open to everyone; all others ask for a signed-in person. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        maxInactiveIntervalInSeconds = 8 * 3600,
        cleanupCron = Scheduled.CRON_DISABLED)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain open(HttpSecurity http, SecondFactors factors, Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(
                        ask ->
                                ask.requestMatchers(
                                                "/{lang:kk|ru}/desk/**",
                                                "/{lang:kk|ru}/applications/**",
                                                "/{lang:kk|ru}/cases/**",
                                                "/{lang:kk|ru}/centre/**",
                                                "/{lang:kk|ru}/operations/**",
                                                "/{lang:kk|ru}/imports/**",
                                                "/{lang:kk|ru}/calendar/*/changes/**",
                                                "/{lang:kk|ru}/account/**",
                                                "/{lang:kk|ru}/second-factor/**",
                                                "/{lang:kk|ru}/passkeys/**",
                                                "/{lang:kk|ru}/bodies/**",
                                                "/{lang:kk|ru}/interrupted",
                                                "/{lang:kk|ru}/invitations/*/join")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .requestCache(asked -> asked.requestCache(pagesAskedFor()))
                .exceptionHandling(
                        on ->
                                on.authenticationEntryPoint(new Interruption(clock))
                                        .accessDeniedHandler(new Interruption(clock)))
                .addFilterBefore(new SecondFactorGate(factors), RequestCacheAwareFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookies()))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .logout(
                        out ->
                                out.logoutRequestMatcher(
                                                withDefaults()
                                                        .matcher(POST, "/{lang:kk|ru}/sign-out"))
                                        .logoutSuccessHandler(
                                                (request, response, _) ->
                                                        response.sendRedirect(
                                                                "/"
                                                                        + Languages.of(request)
                                                                                .code())))
                .headers(SecurityHeaders::set)
                .build();
    }

    /** To which a person returns after signing in: never a picture in a page. */
    private static HttpSessionRequestCache pagesAskedFor() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(SecurityConfiguration::isAPage);
        return pages;
    }

    private static boolean isAPage(HttpServletRequest asked) {
        var shownAs = Optional.ofNullable(asked.getHeader("Sec-Fetch-Dest")).orElse("document");
        var accepted = Optional.ofNullable(asked.getHeader("Accept")).orElse("");
        return asked.getMethod().equals("GET")
                && shownAs.equals("document")
                && !accepted.startsWith("image/");
    }

    private static CookieCsrfTokenRepository csrfCookies() {
        var cookies = new CookieCsrfTokenRepository();
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return cookies;
    }

    /** Signing in is ours alone: no user of the framework's making. */
    @Bean
    AuthenticationManager nobody() {
        return _ -> {
            throw new ProviderNotFoundException("sign-in goes through its page");
        };
    }

    /** Two requests of one session that write at the same time are no conflict. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
