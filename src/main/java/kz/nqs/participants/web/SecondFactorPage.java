package kz.nqs.participants.web;

import java.util.List;
import kz.nqs.participants.SecondFactors.Setup;
import kz.nqs.ui.Form;

/** The code is asked for, with a passkey offered to whoever has one. */
public record SecondFactorPage(Form form, boolean hasAuthenticator, boolean hasPasskey) {

    /**
     * An authenticator being set up.
     *
     * @param isDuty whether nothing else is to be seen before
     */
    public record Beginning(Setup setup, Form form, boolean isDuty) {}

    /** Recovery codes, shown this once. */
    public record Codes(List<String> codes) {}
}
