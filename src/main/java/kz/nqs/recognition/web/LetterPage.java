package kz.nqs.recognition.web;

import kz.nqs.letters.Letter;
import kz.nqs.papers.KeptPaper;
import kz.nqs.recognition.CaseAccess.Seen;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a case, for whoever may see the case.
 *
 * @param paper the same letter on paper, in the language of the page
 */
record LetterPage(Seen seen, Letter letter, @Nullable KeptPaper paper) {}
