package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.nqs.language.Lang;
import kz.nqs.participants.Accounts.Outcome;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Passkeys;
import kz.nqs.participants.SecondFactors;
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

/** After the password: the code of an authenticator, a recovery code, or a passkey. 391-12. */
@Controller
@RequestMapping(Lang.PATH + "/second-factor")
class SecondFactorPages {
    private static final String ASKING = "participants/web/second-factor";
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SignIn signIn;

    SecondFactorPages(SecondFactors factors, Passkeys passkeys, SignIn signIn) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.signIn = signIn;
    }

    @GetMapping
    Answer asks(@PathVariable Lang lang, Actor actor) {
        if (!signIn.isByPasswordAlone()) {
            return seeOther(lang, "/account");
        }
        return factors.hasAny(actor.person().id())
                ? page(ASKING, asking(actor, Form.empty()))
                : seeOther(lang, "/second-factor/setup");
    }

    @PostMapping
    Answer check(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor) {
        var form = Form.of(sent);
        var code = form.required("code", 50);
        if (!form.isRight()) {
            return again(ASKING, asking(actor, form));
        }
        return switch (factors.check(actor.person().id(), code)) {
            case Outcome.Right right ->
                    signIn.withTwoFactors(right.person(), request, response)
                            .<Answer>map(Answer.SeeOther::to)
                            .orElseGet(() -> seeOther(lang, "/desk"));
            case Outcome.Wrong _ ->
                    again(ASKING, asking(actor, form.wrong("code", "second-factor.wrong")));
            case Outcome.TooOften wait -> {
                Waiting.note(form, "code", wait, response);
                yield new Answer.Page(ASKING, asking(actor, form), Waiting.STATUS);
            }
        };
    }

    private SecondFactorPage asking(Actor actor, Form form) {
        var person = actor.person().id();
        return new SecondFactorPage(
                form, factors.hasAuthenticator(person), passkeys.hasAny(person));
    }
}
