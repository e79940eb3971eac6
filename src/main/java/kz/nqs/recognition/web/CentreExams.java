package kz.nqs.recognition.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.professions.Profession;
import kz.nqs.recognition.RecognitionCase;
import org.jspecify.annotations.Nullable;

/**
 * The exams of a centre that are to be held, today's, and those whose day has passed without a
 * result; or all of a month.
 *
 * @param days the earliest first
 * @param all whether they are those of all commissions, not of the reader's own
 * @param month the month that was asked for, if one was
 * @param more whether there are later ones that are not shown
 */
record CentreExams(
        Bilingual centre, List<Day> days, boolean all, @Nullable YearMonth month, boolean more) {

    /** Where the exams of that month are. */
    public static String of(YearMonth month) {
        return "/centre/exams?month=" + month;
    }

    /** A day, its exams by hour. */
    public record Day(LocalDate day, List<Exam> exams) {}

    /**
     * Candidates before one commission in one place at one hour.
     *
     * @param commission names, the chair first
     */
    public record Exam(
            LocalTime time,
            String place,
            Profession profession,
            int level,
            List<String> commission,
            List<Candidate> candidates) {}

    /** Who is heard; {@code broken} if the day is to be appointed anew. */
    public record Candidate(RecognitionCase found, boolean broken) {}
}
