package kz.nqs.participants.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.journal.Entry;
import kz.nqs.participants.Body;
import kz.nqs.participants.Invitation;
import kz.nqs.participants.Members.Member;
import kz.nqs.participants.Role;
import kz.nqs.post.Posted;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/** One body to be entered or changed; null where it is new. */
public record BodyPage(@Nullable Body body, Form form) {

    /**
     * The people of a body.
     *
     * @param posted what has become of the e-mails of the open invitations
     * @param gift the roles into which the reader may invite, and from which they may dismiss
     * @param hasLastHead whether its head is the only one, and cannot be dismissed by the reader
     */
    public record People(
            Body body,
            List<Member> members,
            List<Invitation> open,
            Map<UUID, Posted> posted,
            List<Role> gift,
            boolean isAdministrator,
            boolean hasLastHead,
            List<Entry> happened,
            Form form) {}

    /** An invitation just made, with its link, shown this once. */
    public record Made(Invitation invitation, String link) {}
}
