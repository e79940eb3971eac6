package kz.nqs.recognition;

import static java.util.stream.Collectors.joining;
import static kz.nqs.recognition.Examples.CALENDAR;
import static kz.nqs.recognition.Examples.FILE;
import static kz.nqs.recognition.Examples.FRIDAY;
import static kz.nqs.recognition.Examples.REMARKS;
import static kz.nqs.recognition.Examples.RULES;
import static kz.nqs.recognition.Examples.hearing;
import static kz.nqs.recognition.Examples.hearingOn;
import static kz.nqs.recognition.Examples.procedureOn;
import static kz.nqs.recognition.Examples.registeredOn;
import static kz.nqs.recognition.Examples.returnedOn;
import static kz.nqs.recognition.Examples.running;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.Approved;
import kz.nqs.law.Citation;
import kz.nqs.recognition.Decision.Denied;
import kz.nqs.recognition.Decision.Moved;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Приказ № 374, глава 2 — каждое состояние с каждым шагом")
class TransitionsOfOrder374Test {
    private static final Hearing TODAY = hearing(FRIDAY, 0);
    private static final Hearing AGAIN = hearing(FRIDAY, 1);
    private static final Hearing TO_COME = hearingOn(CALENDAR.workingDay(10, FRIDAY.plusDays(1)));

    /** In the order of the paragraphs; more than one of a kind where the answer differs. */
    private static final List<Recognition> STATES =
            List.of(
                    registeredOn(FRIDAY),
                    new Offered(FILE, "7", registeredOn(FRIDAY).check()),
                    returnedOn(FRIDAY),
                    returnedOn(FRIDAY.minusDays(30)),
                    new Uncorrected(FILE, REMARKS, running(RULES.reasonedRefusal(), FRIDAY)),
                    new Refused(FILE, "нет"),
                    new UnderContract(FILE, 0, running(RULES.appointment(), FRIDAY)),
                    new Appointed(FILE, TODAY),
                    new Appointed(FILE, AGAIN),
                    new Appointed(FILE, TO_COME),
                    new Familiarised(FILE, TODAY),
                    new Familiarised(FILE, AGAIN),
                    new Familiarised(FILE, TO_COME),
                    new Briefed(FILE, TODAY),
                    new Briefed(FILE, AGAIN),
                    new Briefed(FILE, TO_COME),
                    new Admitted(FILE, TODAY),
                    new Decided(FILE, TODAY, Outcome.PASSED, running(RULES.protocol(), FRIDAY)),
                    new Decided(FILE, TODAY, Outcome.NOT_PASSED, running(RULES.protocol(), FRIDAY)),
                    new Passed(FILE, TODAY, running(RULES.issueOfDocument(), FRIDAY)),
                    new Failed(FILE, TODAY, running(RULES.noticeOfFailure(), FRIDAY)),
                    new Recognised(FILE),
                    new NotRecognised(FILE, "учиться"),
                    new Ended(FILE, Cause.WITHDRAWN));

    private static final List<Step> STEPS =
            List.of(
                    new Withdraw(),
                    new OfferContract("7"),
                    new AcceptContract(),
                    new SendRemarks(REMARKS),
                    new Resubmit(),
                    new CloseCorrection(),
                    new RefuseContract("нет"),
                    new Appoint(TO_COME),
                    new Appoint(TODAY),
                    new Familiarise(),
                    new Brief("17"),
                    new RecordAbsence(),
                    new RecordTheory(71, 100),
                    new RecordTheory(70, 100),
                    new TakeBackTheory(),
                    new RecordPractice(true),
                    new RecordPractice(false),
                    new TakeBackPractice(),
                    new SignProtocol(),
                    new IssueDocument(),
                    new GiveNotice("учиться"));

    /** A state asked for a step, and the answer. */
    private record Asked(Recognition from, Step step, Decision answer) {}

    @Test
    void every_state_and_every_step_of_the_procedure_is_tried() {
        assertThat(kinds(STATES.stream())).isEqualTo(permitted(Recognition.class));
        assertThat(kinds(STEPS.stream())).isEqualTo(permitted(Step.class));
    }

    @Test
    void the_procedure_is_the_one_that_was_read_beside_the_order() {
        Approved.matches(
                Path.of("src/main/resources/recognition/transitions-of-order-374.txt"),
                """
                Order № 374, chapter 2: what leads where, and under which paragraph.

                %s

                Only sometimes:

                %s

                %s"""
                        .formatted(moves(), conditions(), table()));
    }

    @Test
    void every_denial_names_the_paragraph_of_the_step_or_of_its_condition() {
        assertThat(asked().filter(a -> a.answer() instanceof Denied))
                .allSatisfy(a -> assertThat(((Denied) a.answer()).basis().place()).isNotBlank());
    }

    @Test
    void what_has_ended_moves_no_more() {
        var ended = Set.of("Refused", "Recognised", "NotRecognised", "Ended");
        assertThat(asked().filter(a -> ended.contains(name(a.from()))))
                .allMatch(a -> a.answer() instanceof Denied);
    }

    private static String moves() {
        return asked().filter(a -> a.answer() instanceof Moved)
                .sorted(Comparator.comparingInt(a -> rank(a.step().basis())))
                .map(
                        a ->
                                "%s --%s--> %s  (%s)"
                                        .formatted(
                                                name(a.from()),
                                                name(a.step()),
                                                name(((Moved) a.answer()).to()),
                                                a.step().basis().place()))
                .distinct()
                .collect(joining("\n"));
    }

    private static String conditions() {
        return asked().filter(
                        a -> a.answer() instanceof Denied d && !d.messageKey().endsWith("-turn"))
                .map(
                        a ->
                                "%s --%s--| %s"
                                        .formatted(name(a.from()), name(a.step()), why(a.answer())))
                .distinct()
                .sorted()
                .collect(joining("\n"));
    }

    private static String why(Decision denied) {
        var why = (Denied) denied;
        return "%s  (%s)"
                .formatted(
                        why.messageKey().substring("recognition.denied.".length()),
                        why.basis().place());
    }

    /** Rows are states, columns steps: {@code x} where the step is out of turn. */
    private static String table() {
        var steps = STEPS.stream().map(TransitionsOfOrder374Test::name).distinct().toList();
        var states = STATES.stream().map(TransitionsOfOrder374Test::name).distinct().toList();
        var rows =
                states.stream()
                        .map(
                                state ->
                                        "%-14s%s"
                                                .formatted(
                                                        state,
                                                        steps.stream()
                                                                .map(step -> cell(state, step))
                                                                .collect(joining())))
                        .toList();
        var denied =
                rows.stream().flatMapToInt(String::chars).filter(c -> c == '·').toArray().length;
        var heads =
                steps.stream()
                        .map(step -> "%2d %s".formatted(steps.indexOf(step) + 1, step))
                        .collect(joining("\n"));
        return """
        %d states, %d steps: of %d pairs %d lead on (x), %d are out of turn (·).

        %s

        %-14s%s
        %s"""
                .formatted(
                        states.size(),
                        steps.size(),
                        states.size() * steps.size(),
                        states.size() * steps.size() - denied,
                        denied,
                        heads,
                        "",
                        steps.stream()
                                .map(step -> "%3d".formatted(steps.indexOf(step) + 1))
                                .collect(joining("")),
                        String.join("\n", rows));
    }

    private static String cell(String state, String step) {
        return asked().filter(a -> name(a.from()).equals(state) && name(a.step()).equals(step))
                        .anyMatch(a -> a.answer() instanceof Moved)
                ? "  x"
                : "  ·";
    }

    private static Stream<Asked> asked() {
        return STATES.stream()
                .flatMap(
                        state ->
                                STEPS.stream()
                                        .map(
                                                step ->
                                                        new Asked(
                                                                state,
                                                                step,
                                                                procedureOn(FRIDAY)
                                                                        .decide(state, step))));
    }

    /** {@code 5(2)} as 502: by paragraph, then by part. */
    private static int rank(Citation basis) {
        var part = basis.part();
        return 100 * Integer.parseInt(basis.paragraph()) + (part == null ? 0 : part);
    }

    private static Set<String> kinds(Stream<?> samples) {
        return samples.map(TransitionsOfOrder374Test::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> permitted(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Object sample) {
        return sample.getClass().getSimpleName();
    }
}
