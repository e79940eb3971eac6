package kz.nqs.conformance;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** One line an outcome, to be read by {@link #addAll}. */
    String lines() {
        return tests.entrySet().stream()
                .flatMap(
                        of ->
                                of.getValue().entrySet().stream()
                                        .map(
                                                test ->
                                                        String.join(
                                                                "\t",
                                                                of.getKey(),
                                                                test.getValue().name(),
                                                                test.getKey())))
                .collect(Collectors.joining("\n"));
    }

    void addAll(Stream<String> lines) {
        lines.map(line -> line.split("\t", 3))
                .forEach(each -> add(Set.of(each[0]), each[2], Outcome.valueOf(each[1])));
    }

    Map<String, Outcome> testsOf(String id) {
        return tests.getOrDefault(id, Map.of());
    }

    Outcome of(String id) {
        return testsOf(id).values().stream().reduce(Outcome::worse).orElse(Outcome.NONE);
    }
}
