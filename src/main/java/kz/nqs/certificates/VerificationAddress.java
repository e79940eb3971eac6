package kz.nqs.certificates;

import kz.nqs.language.Lang;
import kz.nqs.ui.PublicAddress;
import org.springframework.stereotype.Component;

/** Where the world verifies documents; the code on the paper leads there. */
@Component
class VerificationAddress {
    private final PublicAddress platform;

    VerificationAddress(PublicAddress platform) {
        this.platform = platform;
    }

    /** In upper case throughout, so that the code stays in its dense alphanumeric mode. */
    String inCode(SerialNumber serial) {
        return platform.inUpperCase() + "/V/" + serial;
    }

    /** The page on which a number is typed, as printed. */
    String page(Lang lang) {
        return platform.printed() + "/" + lang.code() + "/verify";
    }
}
