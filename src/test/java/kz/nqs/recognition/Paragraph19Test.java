package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.recognition.Examples.FILE;
import static kz.nqs.recognition.Examples.day;
import static kz.nqs.recognition.Examples.hearingOn;
import static kz.nqs.recognition.Examples.moved;
import static kz.nqs.recognition.Examples.procedureOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.calendar.Deadline;
import kz.nqs.certificates.Certificates;
import kz.nqs.letters.Letter;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.*;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Приказ № 374, пункт 19 — уведомление о непрохождении и рекомендации")
class Paragraph19Test {
    private static final String ADVICE = "Повторить подготовку кромок; потренироваться в сварке";
    private final House house;
    private final UUID failed;

    @Autowired
    Paragraph19Test(ApplicationContext platform) {
        house = new House(platform);
        failed = house.briefed(house.somebody());
    }

    @BeforeAll
    void the_exam_is_not_passed_and_notice_is_given() {
        house.pass(10);
        house.theory(failed, 0);
        house.signedByAll(failed);
        assertThat(house.now(failed).state()).isInstanceOf(Failed.class);
        house.take(failed, new GiveNotice(ADVICE), house.registrar());
    }

    @ParameterizedTest(name = "signed on {0}: notice by {1}")
    @CsvSource({
        "2026-11-20, 2026-11-25",
        "2026-12-15, 2026-12-21",
        "2026-12-29, 2027-01-05",
    })
    @Tag("374-19a")
    void three_working_days_run_from_the_signature_of_the_protocol(
            LocalDate signed, LocalDate last) {
        var hearing = hearingOn(day("2026-11-19"));
        var due = new Deadline(ORDER_374.paragraph("17(3)"), hearing.day(), signed, 2);
        var decided = new Decided(FILE, hearing, Outcome.NOT_PASSED, due);
        assertThat(moved(procedureOn(signed).decide(decided, new SignProtocol())))
                .isEqualTo(
                        new Failed(
                                FILE,
                                hearing,
                                new Deadline(ORDER_374.paragraph("19"), signed, last, 3)));
    }

    @Test
    @Tag("374-19a")
    void the_notice_says_the_decision_and_that_both_stages_can_be_taken_again() {
        assertThat(notice().basis()).isEqualTo(ORDER_374.paragraph("19"));
        assertThat(notice().body().ru())
                .contains("решение о непрохождении", "этапы можно пересдать")
                .contains("апелляцию");
        assertThat(notice().body().kk()).contains("қайта тапсыр").contains("апелляция");
    }

    @Test
    @Tag("374-19b")
    void the_notice_gives_the_recommendations_as_written() {
        assertThat(notice().body().ru()).contains(ADVICE);
        assertThat(notice().body().kk()).contains(ADVICE);
        assertThat(house.now(failed).state())
                .isEqualTo(new NotRecognised(house.file(failed), ADVICE));
    }

    @Test
    void who_has_not_passed_gets_no_document() {
        assertThat(house.the(Certificates.class).ofRecognition(failed)).isEmpty();
        assertThat(house.waitsOnCandidate(failed)).isEmpty();
    }

    private Letter notice() {
        return house.letters(failed).getLast();
    }
}
