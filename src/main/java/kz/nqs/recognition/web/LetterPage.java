package kz.nqs.recognition.web;

import kz.nqs.letters.Letter;
import kz.nqs.papers.KeptPaper;
import kz.nqs.post.Posted;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Part;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a case, for whoever may see the case.
 *
 * @param posted what has become of the e-mail about it; null if there was none
 * @param paper the same letter on paper, in the language of the page
 */
record LetterPage(
        Seen seen, Letter letter, @Nullable KeptPaper paper, @Nullable Posted posted, Form form) {
    /** Whether this reader sends it, and sees what has become of its e-mail. */
    public boolean isSender() {
        return seen.as(Part.REGISTRAR);
    }

    /** Whether this reader hands it over on paper. */
    public boolean isToBeHanded() {
        return letter.receivedAt() == null
                && !letter.isNotification()
                && seen.found().application().onPaper()
                && seen.as(Part.REGISTRAR);
    }
}
