package kz.nqs.recognition.web;

import kz.nqs.letters.Letter;
import kz.nqs.recognition.CaseAccess.Seen;

/** A letter of a case, for whoever may see the case. */
record LetterPage(Seen seen, Letter letter) {}
