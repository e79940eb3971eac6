package kz.nqs.participants.web;

import kz.nqs.participants.Invitation;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What whoever opened a link is invited to.
 *
 * @param reader the name of the one signed in
 * @param isTheirs whether it was sent to them; true for who is not signed in
 */
public record OpenedInvitation(
        Invitation invitation,
        String token,
        @Nullable String reader,
        boolean isTheirs,
        Form form) {}
