package kz.nqs.recognition.web;

import java.time.LocalDate;
import kz.nqs.calendar.Deadline.Standing;
import kz.nqs.professions.Profession;
import kz.nqs.recognition.Duty;
import kz.nqs.recognition.RecognitionCase;
import org.jspecify.annotations.Nullable;

/** A case in a centre's list; duty and standing are null if it waits on nobody. */
record CaseRow(
        RecognitionCase found,
        Profession profession,
        @Nullable LocalDate examDay,
        @Nullable Duty duty,
        @Nullable Standing standing) {
    public String state() {
        return "state." + found.state().getClass().getSimpleName();
    }

    public boolean isOverdue() {
        return standing instanceof Standing.Missed;
    }
}
