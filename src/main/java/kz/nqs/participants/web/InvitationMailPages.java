package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.seeOther;

import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Bodies;
import kz.nqs.participants.Body;
import kz.nqs.participants.Invitation;
import kz.nqs.participants.Invitations;
import kz.nqs.participants.Members;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The e-mail of an invitation that was given up, for whoever may invite into those roles. */
@Controller
@RequestMapping(Lang.PATH + "/bodies/{id:[0-9a-f-]{36}}/invitations/{invitation}/mail")
class InvitationMailPages {
    private final Bodies bodies;
    private final Invitations invitations;

    InvitationMailPages(Bodies bodies, Invitations invitations) {
        this.bodies = bodies;
        this.invitations = invitations;
    }

    @PostMapping
    Answer again(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            Actor actor) {
        var again = invitations.postAgain(found(id, invitation, actor));
        return seeOther(lang, "/bodies/%s/people".formatted(id))
                .saying(again ? "post.again.done" : "post.again.not");
    }

    @GetMapping
    Answer back(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            Actor actor) {
        found(id, invitation, actor);
        return seeOther(lang, "/bodies/%s/people".formatted(id));
    }

    private Invitation found(UUID id, UUID invitation, Actor actor) {
        var body =
                bodies.find(id)
                        .map(entry -> entry.body())
                        .orElseThrow(() -> new NoSuchPage("no body " + id));
        return invitations.openOf(id).stream()
                .filter(open -> open.id().equals(invitation))
                .filter(open -> isTheirs(open, body, actor))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("not theirs: invitation " + invitation));
    }

    private static boolean isTheirs(Invitation open, Body body, Actor actor) {
        return Members.inGiftOf(actor, body).containsAll(open.roles());
    }
}
