package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Invitation;
import kz.nqs.participants.Invitations;
import kz.nqs.participants.People;
import kz.nqs.participants.SignIn;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind an invitation's link: whoever opens it registers or signs in, and joins. 391-4. */
@Controller
@RequestMapping(Lang.PATH + "/invitations/{token:[A-Za-z0-9_-]{43}}")
class InvitationPages {
    private static final String OPENED = "participants/web/invitation";
    private static final String REGISTER = "participants/web/invitation-register";
    private final Invitations invitations;
    private final People people;
    private final SignIn signIn;
    private final Clock clock;

    InvitationPages(Invitations invitations, People people, SignIn signIn, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.signIn = signIn;
        this.clock = clock;
    }

    @GetMapping
    Answer opened(@PathVariable String token, @Nullable Actor actor) {
        return invitations
                .behind(token)
                .<Answer>map(found -> page(OPENED, shown(found, token, actor, Form.empty())))
                .orElseGet(InvitationPages::gone);
    }

    /** Whoever has to sign in first comes back here. */
    @GetMapping("/join")
    Answer again(@PathVariable Lang lang, @PathVariable String token) {
        return seeOther(lang, "/invitations/" + token);
    }

    @PostMapping("/join")
    Answer join(@PathVariable Lang lang, @PathVariable String token, Actor actor) {
        var found = invitations.behind(token);
        if (found.filter(i -> !invitations.isFor(i, actor.person().id())).isPresent()) {
            return Answer.again(OPENED, shown(found.get(), token, actor, Form.empty()));
        }
        return invitations.take(token, actor.person().id()).isEmpty()
                ? gone()
                : seeOther(lang, "/account").saying("invitation.joined");
    }

    @GetMapping("/register")
    Answer registration(@PathVariable String token) {
        return invitations
                .behind(token)
                .<Answer>map(found -> page(REGISTER, shown(found, token, null, Form.empty())))
                .orElseGet(InvitationPages::gone);
    }

    @PostMapping("/register")
    Answer register(
            @PathVariable Lang lang,
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.of(sent);
        var found = invitations.behind(token);
        if (found.isEmpty()) {
            return gone();
        }
        var typed = Registration.read(form, lang, clock);
        if (!found.get().isFor(form.value("email"))) {
            form.wrong("email", "invitation.other-email", found.get().masked());
        } else if (typed.isPresent()) {
            var person = typed.get().person();
            if (people.register(person, person.email(), typed.get().password())) {
                invitations.take(token, person.id());
                signIn.withPassword(person.id(), request, response);
                return seeOther(lang, "/account").saying("invitation.joined");
            }
            form.wrong("register", "register.not-possible");
        }
        return Answer.again(REGISTER, shown(found.get(), token, null, form));
    }

    private OpenedInvitation shown(
            Invitation found, String token, @Nullable Actor actor, Form form) {
        return new OpenedInvitation(
                found,
                token,
                actor == null ? null : actor.person().name(),
                actor == null || invitations.isFor(found, actor.person().id()),
                form);
    }

    private static Answer gone() {
        return Gone.answer("invitation.gone");
    }
}
