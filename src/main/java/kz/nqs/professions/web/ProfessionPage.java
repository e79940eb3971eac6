package kz.nqs.professions.web;

import java.util.List;
import kz.nqs.classifiers.Activity;
import kz.nqs.classifiers.MajorGroup;
import kz.nqs.classifiers.NqfLevel;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Profession.Level;
import kz.nqs.professions.WhereRecognised.Place;
import org.jspecify.annotations.Nullable;

/** All about one profession. */
record ProfessionPage(
        Profession profession,
        @Nullable MajorGroup majorGroup,
        List<Activity> activities,
        String term,
        List<AtLevel> levels) {

    /** A level, what the framework asks of it, and where it is recognised today. */
    public record AtLevel(Level level, NqfLevel meaning, List<Place> places) {}
}
