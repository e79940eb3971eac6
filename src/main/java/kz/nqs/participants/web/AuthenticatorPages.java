package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.Actor;
import kz.nqs.participants.SecondFactors;
import kz.nqs.participants.SignIn;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.NoSuchPage;
import kz.nqs.ui.Question;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An authenticator is set up, and recovery codes are written down. */
@Controller
@RequestMapping(Lang.PATH + "/second-factor")
class AuthenticatorPages {
    private static final String SETUP = "participants/web/second-factor-setup";
    private static final String CODES = "participants/web/recovery-codes";
    private final SecondFactors factors;
    private final SignIn signIn;
    private final Vocabulary vocabulary;

    AuthenticatorPages(SecondFactors factors, SignIn signIn, Vocabulary vocabulary) {
        this.factors = factors;
        this.signIn = signIn;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/setup")
    Answer begin(@PathVariable Lang lang, Actor actor) {
        allow(actor);
        return page(SETUP, beginning(lang, actor, Form.empty()));
    }

    /** Answered without a redirect: the codes are kept as hashes and are seen this once. */
    @PostMapping("/setup")
    Answer confirm(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor) {
        allow(actor);
        var form = Form.of(sent);
        var codes = factors.confirm(actor.person().id(), form.required("code", 20));
        if (codes.isEmpty()) {
            form.wrong("code", "second-factor.wrong");
            return again(SETUP, beginning(lang, actor, form));
        }
        if (signIn.isByPasswordAlone()) {
            signIn.withTwoFactors(actor.person().id(), request, response);
        }
        return page(CODES, new SecondFactorPage.Codes(codes.get()));
    }

    @GetMapping("/recovery-codes")
    Answer back(@PathVariable Lang lang) {
        return seeOther(lang, "/account");
    }

    @PostMapping("/recovery-codes")
    Answer newCodes(@RequestParam(defaultValue = "") String sure, Actor actor) {
        allow(actor);
        var person = actor.person().id();
        if (!factors.hasAuthenticator(person)) {
            throw new NoSuchPage("no authenticator to recover from");
        }
        if (sure.isEmpty()) {
            var action = "/second-factor/recovery-codes";
            return Question.ask("account.recovery", List.of(), action, Map.of(), "/account");
        }
        return page(CODES, new SecondFactorPage.Codes(factors.newRecoveryCodes(person)));
    }

    /** Whoever owes a second factor does not change what it is. */
    private void allow(Actor actor) {
        if (signIn.isByPasswordAlone() && factors.hasAny(actor.person().id())) {
            throw new NoSuchPage("the second factor first");
        }
    }

    private SecondFactorPage.Beginning beginning(Lang lang, Actor actor, Form form) {
        var issuer = vocabulary.in(lang).say("platform.short");
        return new SecondFactorPage.Beginning(
                factors.beginning(actor.person(), issuer), form, signIn.isByPasswordAlone());
    }
}
