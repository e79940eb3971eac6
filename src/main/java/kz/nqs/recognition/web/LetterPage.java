package kz.nqs.recognition.web;

import kz.nqs.letters.Letter;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Part;
import kz.nqs.ui.Form;

/** A letter of a case, for whoever may see the case. */
record LetterPage(Seen seen, Letter letter, Form form) {
    /** Whether this reader hands it over on paper. */
    public boolean isToBeHanded() {
        return letter.receivedAt() == null
                && seen.found().application().onPaper()
                && seen.as(Part.REGISTRAR);
    }
}
