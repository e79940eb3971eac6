package kz.nqs.participants;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import kz.nqs.ui.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Which addresses are open to everyone; all others ask for a signed-in person. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        maxInactiveIntervalInSeconds = 8 * 3600,
        cleanupCron = Scheduled.CRON_DISABLED)
class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        ask ->
                                ask.requestMatchers(
                                                "/{lang:kk|ru}/desk/**",
                                                "/{lang:kk|ru}/applications/**",
                                                "/{lang:kk|ru}/cases/**",
                                                "/{lang:kk|ru}/centre/**",
                                                "/{lang:kk|ru}/operations/**")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .exceptionHandling(
                        on ->
                                on.authenticationEntryPoint(
                                        (request, response, _) ->
                                                response.sendRedirect(
                                                        "/"
                                                                + Languages.of(request).code()
                                                                + "/sign-in")))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
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
                .headers(SecurityConfiguration::headers)
                .build();
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(p -> p.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(p -> p.policy(ReferrerPolicy.SAME_ORIGIN));
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
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessions() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
