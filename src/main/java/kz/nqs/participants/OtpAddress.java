package kz.nqs.participants;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** What an authenticator reads from a QR code. */
final class OtpAddress {
    private OtpAddress() {}

    static String of(String issuer, String account, String secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer), encoded(account), secret, encoded(issuer));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
