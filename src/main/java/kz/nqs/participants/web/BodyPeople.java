package kz.nqs.participants.web;

import java.util.List;
import java.util.UUID;
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
import org.springframework.stereotype.Component;

/** Gathers what the page of a body's people shows, for those who may see it. */
@Component
class BodyPeople {
    static final String PAGE = "participants/web/people";
    private final Bodies bodies;
    private final Members members;
    private final Invitations invitations;
    private final Looks looks;

    BodyPeople(Bodies bodies, Members members, Invitations invitations, Looks looks) {
        this.bodies = bodies;
        this.members = members;
        this.invitations = invitations;
        this.looks = looks;
    }

    Body body(UUID id, Actor actor) {
        return bodies.find(id)
                .map(entry -> entry.body())
                .filter(b -> actor.isAdministrator() || actor.in(b.id(), Role.HEAD))
                .orElseThrow(() -> new NoSuchPage("not theirs: body " + id));
    }

    BodyPage.People shown(Body body, Actor actor, Form form) {
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
                members.isLastHead(body, Role.HEAD, actor),
                members.journal(body.id()).reversed().stream().limit(50).toList(),
                form);
    }

    /** What was asked for was not done: the page says why, and does not look as if it were. */
    Answer refused(Body body, Actor actor, String why, Object... filling) {
        var form = Form.empty().wrong("people", why, filling);
        return new Answer.Page(PAGE, shown(body, actor, form), 409);
    }

    static boolean isInGift(Actor actor, Body body, List<Role> roles) {
        return Members.inGiftOf(actor, body).containsAll(roles);
    }

    static String address(Body body) {
        return "/bodies/%s/people".formatted(body.id());
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
}
