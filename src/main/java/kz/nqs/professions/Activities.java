package kz.nqs.professions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.nqs.classifiers.Activity;
import kz.nqs.classifiers.Classifiers;

/** Activities looked up while a file is read or written: each once. */
final class Activities {
    private final Classifiers classifiers;
    private final Map<String, Optional<Activity>> known = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();

    Activities(Classifiers classifiers) {
        this.classifiers = classifiers;
    }

    /** The subclass of that code; a spreadsheet may have eaten the zero before it. */
    Optional<String> subclass(String typed) {
        return typed.matches("\\d{5}")
                ? activity(typed).map(Activity::code)
                : typed.matches("\\d{4}")
                        ? activity("0" + typed).map(Activity::code)
                        : Optional.empty();
    }

    String section(String code) {
        return sections.computeIfAbsent(code, c -> classifiers.path(c).getFirst().code());
    }

    private Optional<Activity> activity(String code) {
        return known.computeIfAbsent(code, classifiers::activity);
    }
}
