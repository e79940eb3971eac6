package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Accounts;
import kz.nqs.participants.Accounts.Outcome;
import kz.nqs.participants.PasswordRule;
import kz.nqs.participants.Recovery;
import kz.nqs.participants.Sessions;
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

/** For who has forgotten the password: a link by e-mail, and a new password behind it. 391-4. */
@Controller
@RequestMapping(Lang.PATH + "/recovery")
class RecoveryPages {
    private static final String ASK = "participants/web/recovery";
    private static final String SET = "participants/web/recovery-set";
    private static final String TOKEN = "/{token:[A-Za-z0-9_-]{43}}";
    private final Recovery recovery;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SignIn signIn;

    RecoveryPages(Recovery recovery, Accounts accounts, Sessions sessions, SignIn signIn) {
        this.recovery = recovery;
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    @GetMapping
    Answer form() {
        return page(ASK, Form.empty());
    }

    @PostMapping
    Answer ask(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        var form = Form.of(sent);
        var login = form.required("login", 200);
        if (!form.isRight()) {
            return again(ASK, form);
        }
        var toWait = recovery.ask(login);
        if (toWait.isZero()) {
            return seeOther(lang, "/recovery/asked");
        }
        var wait = new Outcome.TooOften(toWait);
        return new Answer.Page(ASK, Waiting.note(form, "login", wait, response), Waiting.STATUS);
    }

    /** The same whoever asked: neither who has an account is told, nor who has none. */
    @GetMapping("/asked")
    Answer asked() {
        return page("participants/web/recovery-asked", recovery.isPossible());
    }

    @GetMapping(TOKEN)
    Answer opened(@PathVariable String token) {
        return recovery.behind(token)
                .<Answer>map(_ -> page(SET, new RecoveryPage(token, Form.empty())))
                .orElseGet(RecoveryPages::gone);
    }

    @PostMapping(TOKEN)
    Answer set(
            @PathVariable Lang lang,
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.of(sent);
        var whose = recovery.behind(token);
        if (whose.isEmpty()) {
            return gone();
        }
        var password = PasswordRule.read(form, "new-password", accounts.login(whose.get()));
        if (!form.isRight()) {
            return again(SET, new RecoveryPage(token, form));
        }
        return recovery.set(token, password)
                .map(person -> entered(lang, person, request, response))
                .orElseGet(RecoveryPages::gone);
    }

    /** Straight in: a stranger who goes on guessing would keep the sign-in form closed. */
    private Answer entered(
            Lang lang, UUID person, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(person);
        signIn.withPassword(person, request, response);
        return seeOther(lang, "/desk").saying("account.password.changed");
    }

    private static Answer gone() {
        return Gone.answer("recovery.gone");
    }
}
