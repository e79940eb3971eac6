package kz.nqs.certificates;

import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Words;

/**
 * What the template of the paper is given: public only because templates live elsewhere.
 *
 * @param code the QR code as a data address
 * @param address where the number can be typed, in each language
 */
public record Paper(
        Words kk, Words ru, RecognitionDocument document, String code, Bilingual address) {
    private static final int ROOMY = 420;

    /** The two languages, of equal weight. */
    public List<Words> both() {
        return List.of(kk, ru);
    }

    public String serial() {
        return document.serial().toString();
    }

    public String validity(Words w) {
        var last = document.validUntil();
        return last == null
                ? w.say("certificates.paper.without-limit")
                : w.say("certificates.paper.until", w.day(last));
    }

    /** Long names are set smaller: a document is one page. */
    public String density() {
        var c = document.content();
        var longest =
                2 * c.holderName().length()
                        + Math.max(c.centreName().kk().length(), c.centreName().ru().length())
                        + 2
                                * Math.max(
                                        c.professionName().kk().length(),
                                        c.professionName().ru().length());
        if (longest <= ROOMY) {
            return "roomy";
        }
        return longest <= 2 * ROOMY ? "dense" : "dense small";
    }
}
