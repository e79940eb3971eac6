package kz.nqs.recognition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.nqs.journal.Entry;
import kz.nqs.recognition.Arrow;

/** The way that a case has gone over the map of the order, as its journal tells it. */
final class Walked {
    private Walked() {}

    /** The arrows gone, in their order; none where the journal leads elsewhere. */
    static List<Arrow> of(List<Entry> journal, String present) {
        var steps =
                journal.stream()
                        .map(Entry::step)
                        .filter(step -> Arrow.ALL.stream().anyMatch(a -> a.step().equals(step)))
                        .toList();
        return from("Registered", steps, present).orElse(List.of());
    }

    /** A step may lead to one of two states: the one from which the rest can be gone is it. */
    private static Optional<List<Arrow>> from(String state, List<String> steps, String present) {
        if (steps.isEmpty()) {
            return state.equals(present) ? Optional.of(List.of()) : Optional.empty();
        }
        return Arrow.ALL.stream()
                .filter(a -> a.from().equals(state) && a.step().equals(steps.getFirst()))
                .flatMap(a -> from(a.to(), rest(steps), present).map(r -> first(a, r)).stream())
                .findFirst();
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }

    private static List<Arrow> first(Arrow first, List<Arrow> rest) {
        var all = new ArrayList<Arrow>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
