package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.recognition.Examples.CALENDAR;
import static kz.nqs.recognition.Examples.FILE;
import static kz.nqs.recognition.Examples.day;
import static kz.nqs.recognition.Examples.hearingOn;
import static kz.nqs.recognition.Examples.moved;
import static kz.nqs.recognition.Examples.procedureOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.calendar.Deadline;
import kz.nqs.certificates.Certificates;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.*;
import kz.nqs.recognition.Taken.AlreadyDone;
import kz.nqs.recognition.Taken.Done;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Приказ № 374, пункт 18 — документ о признании и сведения на платформе")
class Paragraph18Test {
    private final House house;
    private final UUID passed;
    private final UUID another;

    @Autowired
    Paragraph18Test(ApplicationContext platform) {
        house = new House(platform);
        passed = house.briefed(house.somebody());
        another = house.briefed(house.somebody());
    }

    @BeforeAll
    void both_pass_the_exam_and_the_protocol_is_signed() {
        house.pass(10);
        for (var id : new UUID[] {passed, another}) {
            house.theory(id, house.programme().questions());
            house.practice(id);
            house.signedByAll(id);
        }
    }

    @ParameterizedTest(name = "signed on {0}: issued by {1}")
    @CsvSource({
        "2026-11-20, 2026-11-25",
        "2026-12-15, 2026-12-21", // over Independence Day
        "2026-12-29, 2027-01-05", // over New Year
    })
    @Tag("374-18a")
    @Tag("374-18b")
    void three_working_days_run_from_the_signature_of_the_protocol(
            LocalDate signed, LocalDate last) {
        var hearing = hearingOn(day("2026-11-19"));
        var decided =
                new Decided(
                        FILE,
                        hearing,
                        Outcome.PASSED,
                        new Deadline(ORDER_374.paragraph("17(3)"), hearing.day(), signed, 2));
        assertThat(moved(procedureOn(signed).decide(decided, new SignProtocol())))
                .isEqualTo(
                        new Passed(
                                FILE,
                                hearing,
                                new Deadline(ORDER_374.paragraph("18"), signed, last, 3)));
    }

    @Test
    @Tag("374-18a")
    void the_last_signature_begins_the_three_days_and_the_head_issues_one_document() {
        var state = (Passed) house.now(passed).state();
        assertThat(state.issueOfDocument())
                .isEqualTo(
                        Deadline.running(
                                Examples.RULES.issueOfDocument(), house.today(), CALENDAR));
        var version = house.now(passed).version();
        assertThat(issue(passed, version)).isInstanceOf(Done.class);
        assertThat(issue(passed, version)).isInstanceOf(AlreadyDone.class);
        assertThat(house.now(passed).state()).isEqualTo(new Recognised(house.file(passed)));
        var document = house.the(Certificates.class).ofRecognition(passed).orElseThrow();
        assertThat(document.content().headName()).isEqualTo(house.head().name());
        assertThat(document.content().holderName())
                .isEqualTo(house.now(passed).application().name());
        assertThat(document.issuedOn()).isEqualTo(house.today());
        assertThat(document.serial().toString()).contains("-0017-");
    }

    @Test
    @Tag("374-18b")
    void the_register_and_the_verification_know_it_in_the_same_transaction_or_not_at_all() {
        var certificates = house.the(Certificates.class);
        var version = house.now(another).version();
        house.the(TransactionTemplate.class)
                .executeWithoutResult(
                        transaction -> {
                            assertThat(issue(another, version)).isInstanceOf(Done.class);
                            var document = certificates.ofRecognition(another).orElseThrow();
                            assertThat(certificates.find(document.serial())).contains(document);
                            assertThat(certificates.paper(document.serial())).isNotEmpty();
                            transaction.setRollbackOnly();
                        });
        assertThat(certificates.ofRecognition(another)).isEmpty();
        assertThat(house.now(another).state()).isInstanceOf(Passed.class);
        assertThat(house.letters(another)).noneMatch(l -> l.title().ru().contains("Документ"));
    }

    private Taken issue(UUID id, int version) {
        return house.the(RecognitionCases.class)
                .take(id, version, new IssueDocument(), house.head(), Map.of());
    }
}
