package kz.nqs.conformance;

import java.util.ArrayDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.conformance.Outcomes.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Notes what becomes of each tagged test, for the report of the whole {@link TestRun}. */
public final class ConformanceListener implements TestExecutionListener {
    /** Of this process, in however many plans it carries out its share of the run. */
    private static final Outcomes OUTCOMES = new Outcomes();

    private static final TestRun RUN = TestRun.ofThisProcess();

    private @Nullable TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan begun) {
        plan = begun;
    }

    @Override
    public void executionSkipped(TestIdentifier skipped, String reason) {
        noteWithAllBelow(skipped, Outcome.SKIPPED);
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        var outcome =
                switch (result.getStatus()) {
                    case SUCCESSFUL -> Outcome.PASSING;
                    case ABORTED -> Outcome.SKIPPED;
                    case FAILED -> Outcome.FAILING;
                };
        if (finished.isTest()) {
            note(finished, outcome);
        } else if (outcome != Outcome.PASSING) {
            noteWithAllBelow(finished, outcome);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        RUN.report(OUTCOMES);
    }

    private void noteWithAllBelow(TestIdentifier identifier, Outcome outcome) {
        Stream.concat(Stream.of(identifier), plan().getDescendants(identifier).stream())
                .forEach(each -> note(each, outcome));
    }

    private void note(TestIdentifier test, Outcome outcome) {
        OUTCOMES.add(
                test.getTags().stream().map(TestTag::getName).collect(Collectors.toSet()),
                name(test),
                outcome);
    }

    /** {@code Приказ № 374, пункт 5 › a_method_is_a_sentence}. */
    private String name(TestIdentifier test) {
        var names = new ArrayDeque<String>();
        for (var each = test; each.getParentIdObject().isPresent(); each = above(each)) {
            if (!isOneOfManyRuns(each)) {
                names.addFirst(each.getDisplayName().replaceFirst("\\(.*\\)$", ""));
            }
        }
        return String.join(" › ", names);
    }

    private TestIdentifier above(TestIdentifier test) {
        return plan().getParent(test).orElseThrow();
    }

    private static boolean isOneOfManyRuns(TestIdentifier test) {
        return test.getUniqueIdObject()
                .getLastSegment()
                .getType()
                .matches(".*-invocation|dynamic-test");
    }

    private TestPlan plan() {
        if (plan == null) {
            throw new IllegalStateException("nothing has begun");
        }
        return plan;
    }
}
