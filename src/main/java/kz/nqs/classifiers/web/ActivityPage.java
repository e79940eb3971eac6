package kz.nqs.classifiers.web;

import java.util.List;
import kz.nqs.classifiers.Activity;
import kz.nqs.language.Bilingual;
import kz.nqs.search.Found;

/**
 * A place in the tree of activities.
 *
 * @param path from the section down to this place; empty at the root
 * @param found what was looked for; empty if nothing
 * @param below one level down, or what was found
 * @param total how many were found
 */
record ActivityPage(List<Activity> path, Found found, List<Line> below, int total) {

    /** An activity as it stands in the list. */
    public record Line(String code, Bilingual name) {
        static Line of(Activity activity) {
            return new Line(activity.code(), activity.name());
        }

        static Line of(Found.Hit hit) {
            return new Line(hit.key(), hit.title());
        }
    }

    static ActivityPage at(List<Activity> path, List<Activity> below) {
        var lines = below.stream().map(Line::of).toList();
        return new ActivityPage(path, Found.NOTHING, lines, lines.size());
    }

    static ActivityPage of(Found found, Found.Hits hits) {
        var lines = hits.best().stream().map(Line::of).toList();
        return new ActivityPage(List.of(), found, lines, hits.total());
    }
}
