package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Accounts;
import kz.nqs.participants.Accounts.Outcome;
import kz.nqs.participants.Interrupted;
import kz.nqs.participants.People;
import kz.nqs.participants.SignIn;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and the registration of a candidate who applies: 391-4. */
@Controller
@RequestMapping(Lang.PATH)
class SignInPages {
    private static final String FORM = "participants/web/sign-in";
    private final People people;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Clock clock;

    SignInPages(People people, Accounts accounts, SignIn signIn, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.signIn = signIn;
        this.clock = clock;
    }

    /**
     * @param kept whether a form that came after the session had ended waits for its sender
     */
    record Page(Form form, boolean kept) {}

    @GetMapping("/sign-in")
    Answer form(HttpServletRequest request) {
        return page(FORM, shown(Form.empty(), request));
    }

    private Page shown(Form form, HttpServletRequest request) {
        return new Page(form, Interrupted.isKept(request, clock.instant()));
    }

    @PostMapping("/sign-in")
    Answer enter(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.of(sent);
        var login = form.required("login", 200);
        var password = form.value("password");
        if (password.isEmpty()) {
            form.wrong("password", "form.required.password");
        }
        if (!form.isRight()) {
            return again(FORM, shown(form, request));
        }
        return switch (accounts.signIn(login, password)) {
            case Outcome.Right right -> entered(lang, right.person(), request, response);
            case Outcome.Wrong _ ->
                    again(FORM, shown(form.wrong("login", "sign-in.wrong"), request));
            case Outcome.TooOften wait ->
                    new Answer.Page(
                            FORM,
                            shown(Waiting.note(form, "login", wait, response), request),
                            Waiting.STATUS);
        };
    }

    /** Signing out is a form; who comes back to its address is led home. */
    @GetMapping("/sign-out")
    Answer afterSigningOut(@PathVariable Lang lang) {
        return seeOther(lang, "");
    }

    @GetMapping("/register")
    Answer registration() {
        return page("participants/web/register", Form.empty());
    }

    @PostMapping("/register")
    Answer register(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.of(sent);
        var asked = Registration.read(form, lang, clock);
        if (asked.isPresent()) {
            var a = asked.get();
            if (people.register(a.person(), a.person().email(), a.password())) {
                return entered(lang, a.person().id(), request, response);
            }
            form.wrong("register", "register.not-possible");
        }
        return again("participants/web/register", form);
    }

    private Answer entered(
            Lang lang, UUID person, HttpServletRequest request, HttpServletResponse response) {
        return signIn.withPassword(person, request, response)
                .<Answer>map(Answer.SeeOther::to)
                .orElseGet(() -> seeOther(lang, "/desk"));
    }
}
