package kz.nqs.participants;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.journal.Author;
import kz.nqs.language.Lang;
import kz.nqs.post.Post;
import kz.nqs.post.Posted;
import kz.nqs.ui.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Single-use links by which people join a body: 391-4. */
@Component
@Transactional
public class Invitations {
    private static final Duration VALID = Duration.ofDays(7);
    private final InvitationStore store;
    private final People people;
    private final Accounts accounts;
    private final BodyJournal journal;
    private final Post post;
    private final Clock clock;
    private final PublicAddress platform;

    Invitations(
            InvitationStore store,
            People people,
            Accounts accounts,
            BodyJournal journal,
            Post post,
            Clock clock,
            PublicAddress platform) {
        this.store = store;
        this.people = people;
        this.accounts = accounts;
        this.journal = journal;
        this.post = post;
        this.clock = clock;
        this.platform = platform;
    }

    /**
     * Invites, also by e-mail; an earlier invitation of the same address into the body that is
     * still open ends.
     *
     * @return what can be shown this once
     */
    public Invited invite(Body body, String email, List<Role> roles, Actor by, Lang lang) {
        var invited = open(body, email, roles, lang);
        journal.record(body.id(), by, "Invited", BodyJournal.roles(roles));
        post.queue(InvitationMail.KIND, invited.invitation().id());
        return invited;
    }

    /** By the platform itself, for the first administrator; sent to nobody. */
    Invited inviteByItself(Body body, Role role) {
        var invited = open(body, "", List.of(role), Lang.KK);
        journal.record(body.id(), Author.TIME, "Invited", BodyJournal.roles(List.of(role)));
        return invited;
    }

    private Invited open(Body body, String email, List<Role> roles, Lang lang) {
        store.withdraw(body.id(), email, clock.instant());
        var token = Digests.token();
        var until = clock.instant().plus(VALID);
        var invitation = new Invitation(UUID.randomUUID(), body, roles, email, until);
        store.keep(invitation, Digests.sha256(token), clock.instant());
        return new Invited(invitation, platform.of(lang, "/invitations/" + token));
    }

    /** What the link opens; empty if it was used, withdrawn, or has run out. */
    public Optional<Invitation> behind(String token) {
        return store.open(Digests.sha256(token), clock.instant());
    }

    public List<Invitation> openOf(UUID body) {
        return store.openOf(body, clock.instant());
    }

    /** What has become of the e-mails that hold their links. */
    public Map<UUID, Posted> posted(List<Invitation> invitations) {
        return post.of(InvitationMail.KIND, invitations.stream().map(Invitation::id).toList());
    }

    /**
     * Has the e-mail sent again that was given up.
     *
     * @return false if it was not given up
     */
    public boolean postAgain(Invitation invitation) {
        return post.again(InvitationMail.KIND, invitation.id());
    }

    /**
     * The person joins the body; of two who use one link only the first does.
     *
     * @return empty if the link is no longer good, or was sent to another
     */
    public Optional<Invitation> take(String token, UUID person) {
        var found =
                behind(token)
                        .filter(i -> isFor(i, person))
                        .filter(i -> store.take(i.id(), person, clock.instant()));
        found.ifPresent(invitation -> joined(invitation, people.actor(person)));
        return found;
    }

    /** Whether it was sent to the address by which this person signs in. */
    public boolean isFor(Invitation invitation, UUID person) {
        return invitation.isFor(accounts.login(person));
    }

    private void joined(Invitation invitation, Actor actor) {
        var body = invitation.body().id();
        invitation.roles().forEach(role -> people.join(actor.person().id(), body, role));
        journal.record(body, actor, "Joined", BodyJournal.roles(invitation.roles()));
    }

    /**
     * @return false if there is no such open invitation
     */
    public boolean withdraw(Body body, UUID invitation, Actor by) {
        var withdrawn = store.withdraw(invitation, body.id(), clock.instant());
        withdrawn.ifPresent(
                roles ->
                        journal.record(
                                body.id(), by, "InvitationWithdrawn", BodyJournal.roles(roles)));
        return withdrawn.isPresent();
    }
}
