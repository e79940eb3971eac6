package kz.nqs.recognition.web;

import kz.nqs.centres.Centre;
import kz.nqs.language.Words;
import kz.nqs.participants.HandedOut;
import kz.nqs.recognition.CaseAccess.Seen;

/**
 * The sheet that a candidate takes home: how to come to an account.
 *
 * @param in the language of the candidate's letters
 * @param candidate name and initials
 */
record AccountSheet(Seen seen, Centre centre, Words in, String candidate, HandedOut handed) {
    public boolean isMailed() {
        return !handed.claim().email().isEmpty();
    }
}
