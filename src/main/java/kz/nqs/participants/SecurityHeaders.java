package kz.nqs.participants;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do with our pages; over https it is told to stay there. */
final class SecurityHeaders {
    private static final String CONTENT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";

    /** Camera and microphone are for online exams: 374-2.8. */
    private static final String PERMISSIONS =
            "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(),"
                    + " publickey-credentials-get=(self), publickey-credentials-create=(self)";

    private SecurityHeaders() {}

    static void set(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(p -> p.policyDirectives(CONTENT))
                .referrerPolicy(p -> p.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(p -> p.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(p -> p.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(PERMISSIONS));
    }
}
