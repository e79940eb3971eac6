package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Invitations;
import kz.nqs.participants.Members;
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

/** The people of a body: its head invites and dismisses, the administrator does so with heads. */
@Controller
@RequestMapping(Lang.PATH + "/bodies/{id:[0-9a-f-]{36}}")
class BodyPeoplePages {
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private final BodyPeople people;
    private final Invitations invitations;

    BodyPeoplePages(BodyPeople people, Invitations invitations) {
        this.people = people;
        this.invitations = invitations;
    }

    @GetMapping("/people")
    Answer people(@PathVariable UUID id, Actor actor) {
        return page(BodyPeople.PAGE, people.shown(people.body(id, actor), actor, Form.empty()));
    }

    @GetMapping({"/invitations", "/invitations/withdrawals"})
    Answer back(@PathVariable Lang lang, @PathVariable UUID id, Actor actor) {
        return seeOther(lang, BodyPeople.address(people.body(id, actor)));
    }

    /** Answered without a redirect: the link is kept nowhere and is seen this once. */
    @PostMapping("/invitations")
    Answer invite(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var body = people.body(id, actor);
        var form = Form.of(sent);
        var email = Registration.email(form);
        var roles =
                Members.inGiftOf(actor, body).stream()
                        .filter(role -> form.has("roles", role.name()))
                        .toList();
        if (roles.isEmpty()) {
            form.wrong("roles", "people.roles.required");
        }
        if (!form.isRight()) {
            return again(BodyPeople.PAGE, people.shown(body, actor, form));
        }
        var invited = invitations.invite(body, email, roles, actor, lang);
        return page(
                "participants/web/invited",
                new BodyPage.Made(invited.invitation(), invited.link()));
    }

    @PostMapping("/invitations/withdrawals")
    Answer withdraw(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam(defaultValue = NOBODY) UUID invitation,
            @RequestParam(defaultValue = "") String sure,
            Actor actor) {
        var body = people.body(id, actor);
        var open =
                invitations.openOf(id).stream()
                        .filter(
                                i ->
                                        i.id().equals(invitation)
                                                && BodyPeople.isInGift(actor, body, i.roles()))
                        .findFirst();
        if (open.isEmpty()) {
            return people.refused(body, actor, "people.withdrawn.already");
        }
        if (sure.isEmpty()) {
            var email = open.get().email();
            var sent = Map.of("invitation", invitation.toString());
            var action = BodyPeople.address(body).replace("/people", "/invitations/withdrawals");
            return Question.ask(
                    "people.withdraw",
                    List.of(email.isEmpty() ? "—" : email),
                    action,
                    sent,
                    BodyPeople.address(body));
        }
        return invitations.withdraw(body, invitation, actor)
                ? seeOther(lang, BodyPeople.address(body)).saying("people.withdrawn")
                : people.refused(body, actor, "people.withdrawn.already");
    }
}
