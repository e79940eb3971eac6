package kz.nqs.recognition.web;

import kz.nqs.letters.Letter;
import kz.nqs.papers.KeptPaper;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Part;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a case, for whoever may see the case.
 *
 * @param paper the same letter on paper, in the language of the page
 */
record LetterPage(Seen seen, Letter letter, @Nullable KeptPaper paper, Form form) {
    /** Whether this reader hands it over on paper. */
    public boolean isToBeHanded() {
        return letter.receivedAt() == null
                && seen.found().application().onPaper()
                && seen.as(Part.REGISTRAR);
    }
}
