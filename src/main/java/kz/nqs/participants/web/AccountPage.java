package kz.nqs.participants.web;

import java.util.List;
import kz.nqs.participants.Actor;
import kz.nqs.participants.OwnSession;
import kz.nqs.participants.Passkeys.Passkey;
import kz.nqs.ui.Form;

/** A person's own account: how they sign in, and where they are signed in. */
public record AccountPage(
        Actor actor,
        String login,
        boolean hasPassword,
        boolean hasAuthenticator,
        int recoveryCodes,
        List<Passkey> passkeys,
        List<OwnSession> sessions,
        Form form) {}
