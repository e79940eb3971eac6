package kz.nqs.certificates;

import java.util.Base64;
import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.papers.Drawn;
import kz.nqs.papers.Papers;
import org.springframework.stereotype.Component;

/** Makes the paper of a document, form 2 of order 374, on one page. */
@Component
class PaperMaker {
    /** Long names are set closer and smaller: a document is one page. */
    private static final List<String> LOOKS = List.of("roomy", "dense", "dense small");

    private final Papers papers;
    private final Vocabulary vocabulary;
    private final VerificationAddress address;

    PaperMaker(Papers papers, Vocabulary vocabulary, VerificationAddress address) {
        this.papers = papers;
        this.vocabulary = vocabulary;
        this.address = address;
    }

    byte[] make(RecognitionDocument document) {
        var looks = LOOKS.iterator();
        var paper = drawn(document, looks.next());
        while (paper.pages() > 1 && looks.hasNext()) {
            paper = drawn(document, looks.next());
        }
        return paper.bytes();
    }

    private Drawn drawn(RecognitionDocument document, String look) {
        var code = QrCode.png(address.inCode(document.serial()));
        var paper =
                new Paper(
                        vocabulary.in(Lang.KK),
                        vocabulary.in(Lang.RU),
                        document,
                        "data:image/png;base64," + Base64.getEncoder().encodeToString(code),
                        new Bilingual(address.page(Lang.KK), address.page(Lang.RU)),
                        look);
        return papers.draw("certificates/document", paper, Guilloche::under);
    }
}
