package kz.nqs.recognition;

import java.util.Map;
import java.util.TreeMap;
import kz.nqs.journal.Author;
import kz.nqs.recognition.Step.RecordAbsence;
import kz.nqs.recognition.Step.SendRemarks;

/** What the journal keeps of a step beside who took it, when and under which paragraph. */
final class Journaled {
    private Journaled() {}

    /**
     * 4: which of the candidate's acts a registrar recorded from paper; 5(3): the remarks; 6(2):
     * the exam that was missed.
     */
    static Map<String, String> of(
            Step step, RecognitionCase found, Author author, Map<String, String> details) {
        var all = new TreeMap<>(details);
        if (step instanceof SendRemarks(var remarks)) {
            remarks.forEach(remark -> all.put("remark-" + remark.part(), remark.text()));
        }
        var hearing = CaseAccess.hearing(found.state());
        if (step instanceof RecordAbsence && hearing != null) {
            all.put("exam", Hearings.said(hearing));
        }
        if (step.isOfCandidate() && !found.file().candidate().equals(author.person())) {
            all.put("from-paper", found.application().name());
        }
        return all;
    }
}
