package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.nqs.language.Lang;
import kz.nqs.participants.Accounts.Outcome;
import kz.nqs.participants.Claim;
import kz.nqs.participants.Claims;
import kz.nqs.participants.Iin;
import kz.nqs.participants.PasswordRule;
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

/** Behind the link on the sheet: who applied on paper shows who they are and has an account. */
@Controller
@RequestMapping(Lang.PATH + "/claim/{code}")
class ClaimPages {
    private static final String FORM = "participants/web/claim";
    private static final Answer OVER =
            new Answer.Page("participants/web/claim-over", Form.empty(), 410);
    private final Claims claims;
    private final People people;
    private final SignIn signIn;

    ClaimPages(Claims claims, People people, SignIn signIn) {
        this.claims = claims;
        this.people = people;
        this.signIn = signIn;
    }

    @GetMapping
    Answer opened(@PathVariable String code) {
        return claims.behind(code)
                .<Answer>map(claim -> page(FORM, shown(code, claim, Form.empty())))
                .orElse(OVER);
    }

    @PostMapping
    Answer sent(
            @PathVariable Lang lang,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = claims.behind(code);
        if (found.isEmpty()) {
            return OVER;
        }
        var form = Form.of(sent);
        var shown = shown(code, found.get(), form);
        var iin = Iin.typed(form.required("iin", 20));
        if (iin.isEmpty()) {
            form.wrong("iin", "form.iin");
        }
        var email = Registration.email(form);
        var password = PasswordRule.read(form, "password", email);
        if (!form.isRight()) {
            return again(FORM, shown);
        }
        switch (claims.prove(found.get(), iin.orElseThrow())) {
            case Outcome.Right(var person) -> {
                if (claims.take(found.get(), email, password)) {
                    signIn.withPassword(person, request, response);
                    return seeOther(lang, "/desk").saying("claim.taken");
                }
                form.wrong("email", "contacts.taken");
            }
            case Outcome.Wrong _ -> form.wrong("iin", "claim.wrong");
            case Outcome.TooOften wait -> {
                Waiting.note(form, "iin", wait, response);
                return new Answer.Page(FORM, shown, Waiting.STATUS);
            }
        }
        return again(FORM, shown);
    }

    private ClaimPage shown(String code, Claim claim, Form form) {
        var centre = people.body(claim.centre()).name();
        return new ClaimPage(code, centre, claim.validUntil(), form);
    }
}
