package kz.nqs.certificates.web;

import java.util.List;
import kz.nqs.certificates.Certificates;
import kz.nqs.certificates.RecognitionDocument;
import kz.nqs.certificates.SerialNumber;
import kz.nqs.certificates.ToIssue;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.looks.Looks;
import kz.nqs.looks.Shown;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Role;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The paper itself, for its holder and for those who work in the centre that issued it. */
@Controller
@RequestMapping(Lang.PATH)
class PaperPages {
    private final Certificates certificates;
    private final Looks looks;

    PaperPages(Certificates certificates, Looks looks) {
        this.certificates = certificates;
        this.looks = looks;
    }

    @GetMapping("/desk/documents/{number}.pdf")
    Answer paper(@PathVariable String number, Actor actor) {
        var document =
                SerialNumber.typed(number)
                        .flatMap(certificates::find)
                        .filter(found -> mayRead(actor, found))
                        .orElseThrow(() -> new NoSuchPage("paper " + number));
        var serial = document.serial();
        note(document.content(), actor, serial.toString());
        return new Answer.File(
                certificates.paper(serial),
                "application/pdf",
                ContentDisposition.inline().filename(serial + ".pdf").build());
    }

    /** The holder will know who saw it. */
    private void note(ToIssue document, Actor actor, String serial) {
        if (!actor.is(document.holder())) {
            var by = actor.of(document.centre(), Role.values());
            var shown = new Shown(Shown.Kind.DOCUMENT, serial, new Bilingual(serial, serial));
            looks.note(List.of(document.holder()), by, document.recognition(), serial, shown);
        }
    }

    private static boolean mayRead(Actor actor, RecognitionDocument document) {
        return actor.is(document.content().holder())
                || !actor.rolesIn(document.content().centre()).isEmpty();
    }
}
