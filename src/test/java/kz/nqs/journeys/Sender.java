package kz.nqs.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What the script of the page does: sends a file piece by piece. */
final class Sender {
    private static final byte[] NOTHING = {};
    private final Window window;
    private final String token;
    private final String uploads;

    private Sender(Window window, String token, String uploads) {
        this.window = window;
        this.token = token;
        this.uploads = uploads;
    }

    /** Uses the token of the page and the address that it names. */
    static Sender at(Window window, Screen form) {
        return new Sender(
                window,
                form.sheetHere().value("_csrf"),
                form.page().expectFirst("[data-upload]").attr("data-upload"));
    }

    /** The same requests, sent by somebody else with a token of their own. */
    Sender by(Window other) {
        return new Sender(other, other.opens("/desk").sheet("/sign-out").value("_csrf"), uploads);
    }

    String uploads() {
        return uploads;
    }

    HttpResponse<byte[]> begins(String part, String name, byte[] content) {
        return begins(part, name, content.length, sha256(content));
    }

    HttpResponse<byte[]> begins(String part, String name, long size, String sha256) {
        var form =
                "part=%s&name=%s&size=%d&sha256=%s"
                        .formatted(part, URLEncoder.encode(name, UTF_8), size, sha256);
        return window.asks(
                "POST",
                uploads,
                form.getBytes(UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-XSRF-TOKEN",
                token);
    }

    HttpResponse<byte[]> sends(String upload, int start, byte[] piece) {
        return window.asks(
                "PATCH",
                upload,
                piece,
                "Content-Type",
                "application/offset+octet-stream",
                "Upload-Offset",
                String.valueOf(start),
                "X-XSRF-TOKEN",
                token);
    }

    HttpResponse<byte[]> asks(String upload) {
        return window.asks("HEAD", upload, NOTHING);
    }

    HttpResponse<byte[]> takesBack(String upload) {
        return window.asks("DELETE", upload, NOTHING, "X-XSRF-TOKEN", token);
    }

    /** Sends all of it; the answer to the last piece. */
    HttpResponse<byte[]> attaches(String part, String name, byte[] content) {
        var begun = begins(part, name, content);
        assertThat(begun.statusCode()).as(new String(begun.body(), UTF_8)).isEqualTo(201);
        var answer = begun;
        for (int at = 0; at < content.length; at += 512 * 1024) {
            var piece = Arrays.copyOfRange(content, at, Math.min(content.length, at + 512 * 1024));
            answer = sends(location(begun), at, piece);
        }
        return answer;
    }

    static String location(HttpResponse<byte[]> begun) {
        return begun.headers().firstValue("Location").orElseThrow();
    }

    static int offset(HttpResponse<byte[]> answer) {
        return (int) answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
