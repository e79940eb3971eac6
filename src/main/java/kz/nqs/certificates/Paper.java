package kz.nqs.certificates;

import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Words;

/**
 * What the template of the paper is given: public only because templates live elsewhere.
 *
 * @param code the QR code as a data address
 * @param address where the number can be typed, in each language
 * @param look how closely it is set, a class of the template
 */
public record Paper(
        Words kk,
        Words ru,
        RecognitionDocument document,
        String code,
        Bilingual address,
        String look) {
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
}
