package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import kz.nqs.language.Lang;
import kz.nqs.participants.Accounts;
import kz.nqs.participants.Actor;
import kz.nqs.participants.PasswordRule;
import kz.nqs.participants.Sessions;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.Question;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own account. */
@Controller
@RequestMapping(Lang.PATH + "/account")
class AccountPages {
    private static final String ACCOUNT = "participants/web/account";
    private final Accounts accounts;
    private final OwnAccount own;
    private final Sessions sessions;
    private final Confirmation confirmation;

    AccountPages(Accounts accounts, OwnAccount own, Sessions sessions, Confirmation confirmation) {
        this.accounts = accounts;
        this.own = own;
        this.sessions = sessions;
        this.confirmation = confirmation;
    }

    @GetMapping
    Answer account(HttpServletRequest request, Actor actor) {
        return page(ACCOUNT, own.page(actor, request, Form.empty()));
    }

    @GetMapping({"/password", "/sign-out-everywhere"})
    Answer back(@PathVariable Lang lang) {
        return seeOther(lang, "/account");
    }

    @PostMapping("/password")
    Answer change(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor) {
        var form = Form.of(sent);
        var person = actor.person().id();
        var wanted = PasswordRule.read(form, "new-password", accounts.login(person));
        if (confirmation.isGiven(form, person, response)) {
            accounts.setPassword(person, wanted);
            sessions.endOthers(person, request.getSession().getId());
            return seeOther(lang, "/account").saying("account.password.changed");
        }
        return again(ACCOUNT, own.page(actor, request, form));
    }

    @PostMapping("/sign-out-everywhere")
    Answer everywhere(
            @PathVariable Lang lang,
            @RequestParam(defaultValue = "") String sure,
            HttpServletRequest request,
            Actor actor) {
        if (sure.isEmpty()) {
            var action = "/account/sign-out-everywhere";
            return Question.ask("account.everywhere", List.of(), action, Map.of(), "/account");
        }
        sessions.endAll(actor.person().id());
        request.getSession().invalidate();
        return seeOther(lang, "/sign-in");
    }
}
