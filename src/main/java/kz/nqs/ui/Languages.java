package kz.nqs.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.nqs.language.Lang;

/** The language of a request: its address says it; else what the browser prefers. */
public final class Languages {
    static final Pattern SPOKEN = Pattern.compile("/(kk|ru)(/.*)?");

    private Languages() {}

    /** The language in which to answer, whatever the address. */
    public static Lang of(HttpServletRequest request) {
        var error = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        var path = error == null ? request.getRequestURI() : error;
        if (SPOKEN.matcher(path).matches()) {
            return Lang.of(path.substring(1, 3));
        }
        return preferred(request).orElse(Lang.KK);
    }

    /** What the browser asks for; empty if it asks for neither language. */
    public static Optional<Lang> preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("kk") || code.equals("ru"))
                .map(Lang::of)
                .findFirst();
    }
}
