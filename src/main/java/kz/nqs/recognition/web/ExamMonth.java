package kz.nqs.recognition.web;

import java.time.LocalDate;
import java.util.List;

/** A month of which some days may be chosen. */
record ExamMonth(LocalDate first, List<ExamDay> days) {
    /** Empty cells before the first day, Monday being the first column. */
    public int lead() {
        return first.getDayOfWeek().getValue() - 1;
    }
}
