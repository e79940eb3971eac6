package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.util.List;
import java.util.UUID;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.Actor;
import kz.nqs.participants.HandedOut;
import kz.nqs.participants.People;
import kz.nqs.recognition.AwaitedAccount;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.CaseAccounts;
import kz.nqs.recognition.Part;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** At the counter: the candidate's document was looked at, the invitation is handed over. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}/account")
class CandidateAccountPages {
    private final CaseAccess access;
    private final CaseAccounts accounts;
    private final CaseView view;
    private final People people;
    private final Centres centres;
    private final Vocabulary vocabulary;

    CandidateAccountPages(
            CaseAccess access,
            CaseAccounts accounts,
            CaseView view,
            People people,
            Centres centres,
            Vocabulary vocabulary) {
        this.access = access;
        this.accounts = accounts;
        this.view = view;
        this.people = people;
        this.centres = centres;
        this.vocabulary = vocabulary;
    }

    /** Answered without a redirect: the link is kept nowhere and is seen this once. */
    @PostMapping
    Answer handsOut(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(Part.REGISTRAR, id, actor);
        var form = Form.of(sent);
        var isOurs = accounts.awaited(seen).filter(AwaitedAccount::isOurs).isPresent();
        if (isOurs && !form.value("identity").equals("yes")) {
            form.wrong("identity", "candidate-account.identity.required");
            return again("recognition/web/case", view.page(seen, form, null, List.of()));
        }
        return accounts.handOut(seen)
                .<Answer>map(handed -> page("recognition/web/account-sheet", sheet(seen, handed)))
                .orElseGet(() -> seeOther(lang, "/cases/" + id).saying("candidate-account.not"));
    }

    private AccountSheet sheet(Seen seen, HandedOut handed) {
        var file = seen.found().file();
        var candidate = people.person(file.candidate());
        return new AccountSheet(
                seen,
                centres.centre(file.centre()),
                vocabulary.in(candidate.letters()),
                candidate.initials(),
                handed);
    }
}
