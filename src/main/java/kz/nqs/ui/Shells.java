package kz.nqs.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of a page from the request. */
@Component
class Shells {
    static final String NOTICE = "notice";
    private static final Pattern ENDS = Pattern.compile("[/?]");
    private final Vocabulary vocabulary;
    private final TermUses terms;
    private final Parts parts;
    private final Clock clock;
    private final @Nullable Demonstration demonstration;

    Shells(
            Vocabulary vocabulary,
            TermUses terms,
            Parts parts,
            Clock clock,
            @Nullable Demonstration demonstration) {
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.parts = parts;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    Shell shell(HttpServletRequest request, Answer.Page answer) {
        var w = vocabulary.in(Languages.of(request));
        var path = pathWithoutLanguage(request);
        return new Shell(
                w,
                path,
                section(path),
                reader(request.getUserPrincipal()),
                demonstration != null,
                demonstration == null ? 0 : demonstration.daysAhead(),
                LocalDate.now(clock),
                notice(request, w),
                csrf(request),
                answer,
                terms,
                parts);
    }

    private static String pathWithoutLanguage(HttpServletRequest request) {
        var path = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        var uri = path == null ? request.getRequestURI() : path;
        var rest = Languages.SPOKEN.matcher(uri).matches() ? uri.substring(3) : "";
        var query = request.getQueryString();
        return query == null ? rest : rest + "?" + query;
    }

    private static String section(String path) {
        var parts = ENDS.split(path, 3);
        return parts.length > 1 ? parts[1] : "";
    }

    private static @Nullable Reader reader(@Nullable Principal principal) {
        return principal instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Reader reader
                ? reader
                : null;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable String notice(HttpServletRequest request, Words w) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        if (flash == null || !(flash.get(NOTICE) instanceof List<?> said)) {
            return null;
        }
        return w.say((String) said.getFirst(), ((List<String>) said.getLast()).toArray());
    }

    private static Supplier<String> csrf(HttpServletRequest request) {
        return () ->
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                        ? token.getToken()
                        : "";
    }
}
