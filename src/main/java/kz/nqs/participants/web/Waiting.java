package kz.nqs.participants.web;

import jakarta.servlet.http.HttpServletResponse;
import kz.nqs.participants.Accounts.Outcome;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;

/** Too many wrong tries: the form comes back and says when one can try again. */
final class Waiting {
    private static final int TOO_MANY_REQUESTS = 429;

    private Waiting() {}

    static Answer page(
            String template,
            Form form,
            String field,
            Outcome.TooOften wait,
            HttpServletResponse response) {
        var seconds = wait.toWait().plusMillis(999).toSeconds();
        response.setHeader("Retry-After", String.valueOf(seconds));
        form.wrong(field, "sign-in.wait", String.valueOf((seconds + 59) / 60));
        return new Answer.Page(template, form, TOO_MANY_REQUESTS);
    }
}
