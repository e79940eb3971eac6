package kz.nqs.operations.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import kz.nqs.participants.Actor;
import kz.nqs.participants.BodyKind;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Figures for a monitoring system, which brings a token, or for the administrator: 391-14. */
@Controller
class MetricsPage {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private final PrometheusMeterRegistry registry;
    private final String token;

    MetricsPage(PrometheusMeterRegistry registry, @Value("${nqs.metrics-token:}") String token) {
        this.registry = registry;
        this.token = token;
    }

    @GetMapping("/metrics")
    Answer metrics(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @Nullable Actor actor) {
        var isAdministrator = actor != null && actor.bodyOf(BodyKind.ADMINISTRATOR).isPresent();
        if (!isAdministrator && !isToken(authorization)) {
            throw new NoSuchPage("figures are for the administrator");
        }
        return new Answer.File(
                registry.scrape().getBytes(StandardCharsets.UTF_8),
                TYPE,
                ContentDisposition.inline().build());
    }

    private boolean isToken(String authorization) {
        return !token.isEmpty()
                && MessageDigest.isEqual(
                        ("Bearer " + token).getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }
}
