package kz.nqs.participants.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import kz.nqs.participants.Accounts;
import kz.nqs.participants.Accounts.Outcome;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;

/** Whoever finds a window left open does not know the password: nothing that matters changes. */
@Component
class Confirmation {
    private final Accounts accounts;

    Confirmation(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether the form, right so far, bears the person's present password. */
    boolean isGiven(Form form, UUID person, HttpServletResponse response) {
        if (form.value("password").isEmpty()) {
            form.wrong("password", "form.required.password");
        }
        if (form.isRight()) {
            switch (accounts.confirm(person, form.value("password"))) {
                case Outcome.Right _ -> {
                    return true;
                }
                case Outcome.Wrong _ -> form.wrong("password", "account.password.wrong");
                case Outcome.TooOften wait -> Waiting.note(form, "password", wait, response);
            }
        }
        return false;
    }
}
