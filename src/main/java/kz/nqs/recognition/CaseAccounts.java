package kz.nqs.recognition;

import java.util.Map;
import java.util.Optional;
import kz.nqs.law.Act;
import kz.nqs.law.Citation;
import kz.nqs.participants.AccountOpened;
import kz.nqs.participants.Claims;
import kz.nqs.participants.HandedOut;
import kz.nqs.participants.People;
import kz.nqs.recognition.CaseAccess.Seen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 391-4: who applied on paper gets an account of their own through the centre. */
@Component
@Transactional
public class CaseAccounts {
    private static final Citation BASIS = Act.ORDER_391.paragraph("4");
    private final RecognitionCases cases;
    private final People people;
    private final Claims claims;

    CaseAccounts(RecognitionCases cases, People people, Claims claims) {
        this.cases = cases;
        this.people = people;
        this.claims = claims;
    }

    /** For the registrar's eyes; empty if the candidate has an account. */
    public Optional<AwaitedAccount> awaited(Seen seen) {
        var file = seen.found().file();
        return seen.as(Part.REGISTRAR)
                ? people.enteredBy(file.candidate())
                        .map(centre -> awaited(centre.equals(file.centre()), file))
                : Optional.empty();
    }

    private AwaitedAccount awaited(boolean isOurs, CaseFile file) {
        var open = isOurs ? claims.of(file.candidate()).orElse(null) : null;
        return new AwaitedAccount(
                isOurs, open, open == null ? null : claims.posted(open).orElse(null));
    }

    /** Hands out an invitation; empty if there is nobody to be invited by this centre. */
    public Optional<HandedOut> handOut(Seen seen) {
        var file = seen.found().file();
        var email = seen.found().application().email();
        var handed = claims.handOut(file.candidate(), file.centre(), file.id(), email);
        var registrar = seen.author(Part.REGISTRAR);
        handed.ifPresent(_ -> cases.note(file.id(), registrar, "AccountInvited", BASIS, Map.of()));
        return handed;
    }

    @EventListener
    void on(AccountOpened opened) {
        cases.note(opened.subject(), opened.by(), "AccountOpened", BASIS, Map.of());
    }
}
