package kz.nqs.participants;

/**
 * Somebody was invited. The link opens the door of a body: neither to be logged nor kept.
 *
 * @param link the whole address, in the language of the one who invites
 */
public record Invited(Invitation invitation, String link) {
    @Override
    public String toString() {
        return "Invited[" + invitation.id() + "]";
    }
}
