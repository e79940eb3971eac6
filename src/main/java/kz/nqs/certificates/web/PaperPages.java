package kz.nqs.certificates.web;

import kz.nqs.certificates.Certificates;
import kz.nqs.certificates.RecognitionDocument;
import kz.nqs.certificates.SerialNumber;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
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

    PaperPages(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/desk/documents/{number}.pdf")
    Answer paper(@PathVariable String number, Actor actor) {
        var serial =
                SerialNumber.typed(number)
                        .flatMap(certificates::find)
                        .filter(document -> mayRead(actor, document))
                        .map(RecognitionDocument::serial)
                        .orElseThrow(() -> new NoSuchPage("paper " + number));
        return new Answer.File(
                certificates.paper(serial),
                "application/pdf",
                ContentDisposition.inline().filename(serial + ".pdf").build());
    }

    private static boolean mayRead(Actor actor, RecognitionDocument document) {
        return actor.is(document.content().holder())
                || !actor.rolesIn(document.content().centre()).isEmpty();
    }
}
