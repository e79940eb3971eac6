package kz.nqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser of their own at the platform's public address. */
public final class Visitor {
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .build();
    private final String base;

    public Visitor(int port) {
        base = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "text/html,*/*;q=0.8");
    }

    /** Asks for it as a page does, or as a picture in a page. */
    public HttpResponse<String> get(String path, String accepted)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept", accepted).build(),
                BodyHandlers.ofString());
    }

    /** The page at that address; it must be there. */
    public Document page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), base + path);
    }

    /** Sends a form with the token of a page that this visitor has just seen. */
    public HttpResponse<String> send(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        return send("/ru/demonstration", path, form);
    }

    /** Sends a form with the token of that page. */
    public HttpResponse<String> send(String page, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var token = page(page).expectFirst("input[name=_csrf]").val();
        var body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return browser.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Where an answer leads, without the platform's own address. */
    public static String to(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("")
                .replaceFirst("^http://[^/]+", "")
                .replaceFirst("\\?continue$", "");
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
