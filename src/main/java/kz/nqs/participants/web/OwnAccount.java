package kz.nqs.participants.web;

import jakarta.servlet.http.HttpServletRequest;
import kz.nqs.participants.Accounts;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Passkeys;
import kz.nqs.participants.SecondFactors;
import kz.nqs.participants.Sessions;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;

/** Gathers what the page of an account shows. */
@Component
class OwnAccount {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;

    OwnAccount(Accounts accounts, SecondFactors factors, Passkeys passkeys, Sessions sessions) {
        this.accounts = accounts;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    AccountPage page(Actor actor, HttpServletRequest request, Form form) {
        var person = actor.person().id();
        return new AccountPage(
                actor,
                accounts.login(person),
                accounts.hasPassword(person),
                factors.hasAuthenticator(person),
                factors.recoveryCodesLeft(person),
                passkeys.of(person),
                sessions.of(person, request.getSession().getId()),
                form);
    }
}
