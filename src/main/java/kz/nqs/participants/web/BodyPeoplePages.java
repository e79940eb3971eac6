package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.util.List;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.looks.Looks;
import kz.nqs.looks.Shown;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Bodies;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Invitations;
import kz.nqs.participants.Members;
import kz.nqs.participants.Members.Member;
import kz.nqs.participants.Role;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.NoSuchPage;
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
    private static final String PEOPLE = "participants/web/people";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private final Bodies bodies;
    private final Members members;
    private final Invitations invitations;
    private final Looks looks;

    BodyPeoplePages(Bodies bodies, Members members, Invitations invitations, Looks looks) {
        this.bodies = bodies;
        this.looks = looks;
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping("/people")
    Answer people(@PathVariable UUID id, Actor actor) {
        return page(PEOPLE, shown(body(id, actor), actor, Form.empty()));
    }

    @GetMapping({"/invitations", "/dismissals", "/invitations/withdrawals"})
    Answer back(@PathVariable Lang lang, @PathVariable UUID id, Actor actor) {
        return seeOther(lang, people(body(id, actor)));
    }

    /** Answered without a redirect: the link is kept nowhere and is seen this once. */
    @PostMapping("/invitations")
    Answer invite(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var body = body(id, actor);
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
            return again(PEOPLE, shown(body, actor, form));
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
            Actor actor) {
        var body = body(id, actor);
        var isInGift =
                invitations.openOf(id).stream()
                        .filter(open -> open.id().equals(invitation))
                        .anyMatch(i -> inGift(actor, body, i.roles()));
        var done = isInGift && invitations.withdraw(body, invitation, actor);
        return seeOther(lang, people(body))
                .saying(done ? "people.withdrawn" : "people.withdrawn.already");
    }

    @PostMapping("/dismissals")
    Answer dismiss(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam(defaultValue = NOBODY) UUID person,
            @RequestParam(defaultValue = "HEAD") Role role,
            Actor actor) {
        var body = body(id, actor);
        if (!inGift(actor, body, List.of(role))) {
            throw new NoSuchPage("not theirs to dismiss");
        }
        var done = members.dismiss(body, person, role, actor);
        var still = Members.inGiftOf(actor, body).isEmpty() ? "/account" : people(body);
        return seeOther(lang, still).saying(done ? "people.dismissed" : "people.dismissed.not");
    }

    private static boolean inGift(Actor actor, Body body, List<Role> roles) {
        return Members.inGiftOf(actor, body).containsAll(roles);
    }

    private BodyPage.People shown(Body body, Actor actor, Form form) {
        var found = members.of(body);
        var open = invitations.openOf(body.id());
        note(found, body, actor);
        return new BodyPage.People(
                body,
                found,
                open,
                invitations.posted(open),
                Members.inGiftOf(actor, body),
                actor.isAdministrator(),
                members.journal(body.id()).reversed().stream().limit(50).toList(),
                form);
    }

    /** Those who are listed will know who read the list. */
    private void note(List<Member> found, Body body, Actor actor) {
        var others = found.stream().map(m -> m.person().id()).filter(p -> !actor.is(p)).distinct();
        var of =
                actor.rolesIn(body.id()).isEmpty()
                        ? actor.bodyOf(BodyKind.ADMINISTRATOR).orElseThrow()
                        : body;
        looks.note(others.toList(), actor.of(of.id(), Role.values()), body.id(), "", Shown.PEOPLE);
    }

    private Body body(UUID id, Actor actor) {
        return bodies.find(id)
                .map(entry -> entry.body())
                .filter(b -> actor.isAdministrator() || actor.in(b.id(), Role.HEAD))
                .orElseThrow(() -> new NoSuchPage("not theirs: body " + id));
    }

    private static String people(Body body) {
        return "/bodies/%s/people".formatted(body.id());
    }
}
