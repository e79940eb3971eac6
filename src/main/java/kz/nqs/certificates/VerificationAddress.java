package kz.nqs.certificates;

import java.util.Locale;
import kz.nqs.language.Lang;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the world verifies documents; the code on the paper leads there. */
@Component
class VerificationAddress {
    private final String platform;

    VerificationAddress(@Value("${nqs.public-address}") String platform) {
        this.platform = platform.replaceFirst("/+$", "");
    }

    /** In upper case throughout, so that the code stays in its dense alphanumeric mode. */
    String inCode(SerialNumber serial) {
        return platform.toUpperCase(Locale.ROOT) + "/V/" + serial;
    }

    /** The page on which a number is typed, as printed. */
    String page(Lang lang) {
        return platform.replaceFirst("^https?://", "") + "/" + lang.code() + "/verify";
    }
}
