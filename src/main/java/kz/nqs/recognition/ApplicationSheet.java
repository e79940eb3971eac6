package kz.nqs.recognition;

import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Words;
import kz.nqs.papers.Letterhead;
import kz.nqs.papers.Signature;

/** What form 1 says on paper: 374-F1. */
record ApplicationSheet(
        Letterhead head,
        Application said,
        Bilingual centre,
        Bilingual profession,
        int level,
        List<Attachment> attached,
        Signature signature) {

    public String phones() {
        return said.workPhone().isEmpty()
                ? said.mobilePhone()
                : said.mobilePhone() + ", " + said.workPhone();
    }

    public String earlier(Words w) {
        var last = said.earlierValidUntil();
        return last == null
                ? w.say("paper.application.no-earlier")
                : w.say("paper.application.earlier", w.day(last));
    }
}
