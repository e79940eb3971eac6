package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Flow.Publisher;
import kz.nqs.language.Lang;
import kz.nqs.papers.Judge;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;

/** One person's browser: a session of its own, pages in one language, redirects followed. */
final class Window {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(Version.HTTP_1_1)
                    .followRedirects(Redirect.NEVER)
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .build();
    private final String base;
    private final Lang lang;

    Window(int port, Lang lang) {
        base = "http://localhost:" + port;
        this.lang = lang;
    }

    Window entersAs(String login) {
        lands(login).is(200);
        return this;
    }

    /** Enters on the page of the demonstration; where that leads. */
    Screen lands(String login) {
        return sends(opens("/demonstration").sheetWith("button[value=" + login + "]"));
    }

    /** A page, by its address with or without the language. */
    Screen opens(String path) {
        return follow(get(path));
    }

    /** What the desk says of a case, on whichever of its pages that stands. */
    Elements onDesk(String address) {
        var found = new Elements();
        var page = "/desk";
        while (!page.isEmpty()) {
            var desk = opens(page).is(200).page();
            found.addAll(desk.select("li:has(a.nqs-desk__title[href$='" + address + "'])"));
            page = desk.select("a[rel=next]").attr("href");
        }
        return found;
    }

    /** Sends the form and sees where that leads. */
    Screen sends(Sheet sheet) {
        return follow(posts(sheet));
    }

    /** Sends the form; the same with a yes to all that is said back, ready to be sent. */
    Sheet confirmed(Sheet sheet) {
        return sends(sheet).is(200).surely();
    }

    /** Sends the form; the platform's own answer to it. */
    HttpResponse<byte[]> posts(Sheet sheet) {
        return ask(
                HttpRequest.newBuilder(uri(sheet.action()))
                        .header("Content-Type", sheet.contentType())
                        .POST(sheet.body()));
    }

    /** As {@link #posts}, the form arriving piece by piece from elsewhere. */
    HttpResponse<byte[]> postsSlowly(Sheet sheet, Publisher<ByteBuffer> pieces) {
        return ask(
                HttpRequest.newBuilder(uri(sheet.action()))
                        .header("Content-Type", sheet.contentType())
                        .POST(BodyPublishers.fromPublisher(pieces, sheet.bytes().length)));
    }

    /** The whole address of a page that has no language. */
    String at(String path) {
        return base + path;
    }

    HttpResponse<byte[]> get(String path) {
        return ask(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** What a paper says that is given at that address. */
    String reads(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try {
            return Judge.text(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks without sending anything but the token of a page. */
    HttpResponse<byte[]> asks(String method, String path, String token) {
        return ask(
                HttpRequest.newBuilder(uri(path))
                        .header("X-XSRF-TOKEN", token)
                        .method(method, BodyPublishers.noBody()));
    }

    /** An address that has no language of its own. */
    String absolute(String path) {
        return base + path;
    }

    /** What a script sends. */
    HttpResponse<byte[]> asks(String method, String path, byte[] body, String... headers) {
        var request =
                HttpRequest.newBuilder(uri(path))
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        return ask(headers.length == 0 ? request : request.headers(headers));
    }

    private Screen follow(HttpResponse<byte[]> answer) {
        var next = answer;
        for (int hops = 0; next.statusCode() == 303 || next.statusCode() == 302; hops++) {
            if (hops == 10) {
                throw new AssertionError("leads nowhere: " + next.uri());
            }
            next = get(next.headers().firstValue("Location").orElseThrow());
        }
        var uri = next.uri().toString();
        return new Screen(
                next.statusCode(),
                uri.substring(base.length()),
                Jsoup.parse(new String(next.body(), StandardCharsets.UTF_8), uri));
    }

    private URI uri(String path) {
        if (path.startsWith("http")) {
            return URI.create(path);
        }
        var spoken = path.matches("/(kk|ru)([/?].*)?");
        return URI.create(base + (spoken ? path : "/" + lang.code() + path));
    }

    private HttpResponse<byte[]> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
