package kz.nqs.ui;

import java.net.URI;
import java.util.Locale;
import kz.nqs.language.Lang;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the world finds the platform, as it stands in e-mails, on papers and in codes. */
@Component
public class PublicAddress {
    private final String address;

    PublicAddress(@Value("${nqs.public-address}") String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    /**
     * The whole address of a page.
     *
     * @param path begins with a slash, without the language
     */
    public String of(Lang lang, String path) {
        return address + "/" + lang.code() + path;
    }

    /** Scheme, host and port. */
    public URI uri() {
        return URI.create(address);
    }

    /** As printed: without {@code https://}. */
    public String printed() {
        return address.replaceFirst("^https?://", "");
    }

    /** In upper case, so that a code of it stays in its dense alphanumeric mode. */
    public String inUpperCase() {
        return address.toUpperCase(Locale.ROOT);
    }
}
