package kz.nqs.conformance;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What became of the tests of each obligation. */
final class Outcomes {

    /** From the best to the worst; an obligation is as good as the worst of its tests. */
    enum Outcome {
        PASSING("passing"),
        SKIPPED("skipped"),
        FAILING("failing"),
        NONE("no test yet");

        final String words;

        Outcome(String words) {
            this.words = words;
        }

        Outcome worse(Outcome other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    private final Map<String, Map<String, Outcome>> tests = new TreeMap<>();

    void add(Collection<String> tags, String test, Outcome outcome) {
        for (var tag : tags) {
            if (Requirements.LOOKS_LIKE_ID.matcher(tag).matches()) {
                tests.computeIfAbsent(tag, _ -> new TreeMap<>())
                        .merge(test, outcome, Outcome::worse);
            }
        }
    }

    Map<String, Outcome> testsOf(String id) {
        return tests.getOrDefault(id, Map.of());
    }

    Outcome of(String id) {
        return testsOf(id).values().stream().reduce(Outcome::worse).orElse(Outcome.NONE);
    }
}
