package kz.nqs.participants.web;

import jakarta.servlet.http.HttpServletResponse;
import kz.nqs.participants.Accounts.Outcome;
import kz.nqs.ui.Form;

/** Too many wrong tries: the form comes back and says when one can try again. */
final class Waiting {
    static final int STATUS = 429;

    private Waiting() {}

    static Form note(Form form, String field, Outcome.TooOften wait, HttpServletResponse response) {
        var seconds = wait.toWait().plusMillis(999).toSeconds();
        response.setHeader("Retry-After", String.valueOf(seconds));
        return form.wrong(field, "sign-in.wait", String.valueOf((seconds + 59) / 60));
    }
}
