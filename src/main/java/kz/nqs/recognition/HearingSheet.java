package kz.nqs.recognition;

import java.util.List;
import kz.nqs.examination.Sitting;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Words;
import kz.nqs.papers.Letterhead;
import kz.nqs.papers.Signature;
import kz.nqs.programmes.Programme;

/**
 * What the log of briefing and the protocol say on paper, in both languages: 8(2), 17(3).
 *
 * @param name the candidate's
 * @param number the case's
 */
record HearingSheet(
        Letterhead head,
        String name,
        String number,
        Bilingual profession,
        int level,
        Sitting sitting,
        Programme programme,
        List<Signature> signatures) {

    public String hearing(Words w) {
        return "%s, %s, %s"
                .formatted(w.day(sitting.day()), w.time(sitting.time()), sitting.place());
    }

    /** What a line of the technological card asks for. */
    public Bilingual line(Sitting.Mark mark) {
        return programme.card().stream()
                .filter(line -> line.number() == mark.line())
                .findFirst()
                .orElseThrow()
                .action();
    }

    public String decision() {
        return sitting.performed() ? "paper.protocol.passed" : "paper.protocol.not-passed";
    }

    /** Why: not admitted to practice, not carried out by the card, or carried out. */
    public String grounds() {
        if (sitting.practice().isEmpty()) {
            return "paper.protocol.by-theory";
        }
        return sitting.performed() ? "paper.protocol.by-practice" : "paper.protocol.not-by-card";
    }
}
