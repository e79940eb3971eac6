package kz.nqs.recognition;

import kz.nqs.calendar.Recounted;

/** A deadline of a case that the calendar has moved, and the case. */
record MovedDeadline(Recounted recounted, RecognitionCase theCase) {

    /**
     * 4: what is due from who applied on paper waits on the registrar, and is theirs all the same.
     */
    boolean isTheCandidates() {
        return recounted.whose().person() != null
                || (theCase.application().onPaper() && Duty.isCandidates(recounted.label()));
    }
}
