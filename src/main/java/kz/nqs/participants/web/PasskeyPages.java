package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Passkeys;
import kz.nqs.participants.SecondFactors;
import kz.nqs.participants.SignIn;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import kz.nqs.ui.Question;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the script of passkeys asks for and sends; it goes where the answer says. */
@Controller
@RequestMapping(Lang.PATH)
class PasskeyPages {
    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final SignIn signIn;

    PasskeyPages(Passkeys passkeys, SecondFactors factors, SignIn signIn) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.signIn = signIn;
    }

    @PostMapping("/sign-in/passkey/options")
    Answer toShow(HttpServletRequest request) {
        return json(passkeys.toShow(request.getSession()));
    }

    @PostMapping("/sign-in/passkey")
    Answer shown(
            @PathVariable Lang lang,
            @RequestBody(required = false) String body,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person =
                passkeys.shown(body == null ? "" : body, request.getSession())
                        .orElseThrow(() -> new NoSuchPage("not a passkey that is known"));
        var wanted = signIn.withPasskey(person, request, response);
        return to(wanted.orElse("/" + lang.code() + "/desk"));
    }

    @PostMapping("/passkeys/options")
    Answer toMake(HttpServletRequest request, Actor actor) {
        allow(actor);
        return json(passkeys.toMake(request.getSession()));
    }

    @PostMapping("/passkeys")
    Answer made(
            @PathVariable Lang lang,
            @RequestBody(required = false) String body,
            @RequestHeader(name = "User-Agent", defaultValue = "") String browser,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor) {
        allow(actor);
        if (!passkeys.made(body == null ? "" : body, browser, request.getSession())) {
            throw new NoSuchPage("not a passkey that was asked for");
        }
        if (signIn.isByPasswordAlone()) {
            signIn.withPasskey(actor.person().id(), request, response);
        }
        return to("/" + lang.code() + "/account");
    }

    @PostMapping("/passkeys/removal")
    Answer remove(
            @PathVariable Lang lang,
            @RequestParam String passkey,
            @RequestParam(defaultValue = "") String sure,
            Actor actor) {
        allow(actor);
        if (sure.isEmpty()) {
            var sent = Map.of("passkey", passkey);
            return Question.ask("passkey.remove", List.of(), "/passkeys/removal", sent, "/account");
        }
        passkeys.remove(actor.person().id(), passkey);
        return seeOther(lang, "/account").saying("account.passkey.removed");
    }

    @GetMapping({"/passkeys", "/passkeys/options", "/passkeys/removal"})
    Answer back(@PathVariable Lang lang) {
        return seeOther(lang, "/account");
    }

    @GetMapping({"/sign-in/passkey", "/sign-in/passkey/options"})
    Answer backToSigningIn(@PathVariable Lang lang) {
        return seeOther(lang, "/sign-in");
    }

    /** Whoever owes a second factor does not change what it is. */
    private void allow(Actor actor) {
        if (signIn.isByPasswordAlone() && factors.hasAny(actor.person().id())) {
            throw new NoSuchPage("the second factor first");
        }
    }

    private static Answer to(String address) {
        return json(("{\"to\":\"" + address + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private static Answer json(byte[] bytes) {
        return new Answer.File(bytes, "application/json", ContentDisposition.inline().build());
    }
}
