package kz.nqs.participants;

/**
 * Somebody was invited: whoever sends letters may send the link. It opens the door of a body:
 * neither to be logged nor kept.
 *
 * @param link the whole address, in the language of the one who invites
 */
public record Invited(Invitation invitation, String link) {
    @Override
    public String toString() {
        return "Invited[" + invitation.id() + "]";
    }
}
