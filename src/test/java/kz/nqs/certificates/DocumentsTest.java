package kz.nqs.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.calendar.TimeMachine;
import kz.nqs.journal.Author;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.law.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@DisplayName("Приказ № 374, пункт 18 и приложение 2 — выдача документа и его срок")
class DocumentsTest {
    @Autowired Certificates certificates;
    @Autowired ExpiryOfDocuments expiry;
    @Autowired TransactionTemplate transaction;
    @Autowired TimeMachine time;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    @Tag("374-18a")
    void a_document_is_issued_today_and_found_by_its_number_and_by_its_recognition() {
        var content = Examples.locksmith();
        var document = issue(content);
        assertThat(document.content()).isEqualTo(content);
        assertThat(document.issuedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(certificates.find(document.serial())).contains(document);
        assertThat(certificates.ofRecognition(content.recognition())).contains(document);
        assertThat(certificates.ofRecognition(UUID.randomUUID())).isEmpty();
    }

    @Test
    @Tag("374-18a")
    void a_second_issue_for_the_same_recognition_returns_the_first_document() {
        var content = Examples.locksmith();
        var first = issue(content);
        time.pass(1);
        assertThat(issue(content)).isEqualTo(first);
    }

    @Test
    @Tag("374-18a")
    void nothing_is_issued_outside_a_transaction() {
        assertThatThrownBy(() -> certificates.issue(Examples.locksmith()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @Tag("374-F2")
    void it_is_valid_through_the_day_before_the_anniversary() {
        var document = issue(Examples.locksmith());
        var anniversary = document.issuedOn().plusYears(5);
        assertThat(document.validUntil()).isEqualTo(anniversary.minusDays(1));
        assertThat(document.statusOn(document.issuedOn())).isEqualTo(Status.VALID);
        assertThat(document.statusOn(anniversary.minusDays(1))).isEqualTo(Status.VALID);
        assertThat(document.statusOn(anniversary)).isEqualTo(Status.EXPIRED);
    }

    @ParameterizedTest
    @Tag("374-F2")
    @CsvSource({
        "2026-12-10, 5, 2031-12-09",
        "2027-01-01, 1, 2027-12-31",
        "2028-02-29, 5, 2033-02-28",
        "2028-02-29, 4, 2032-02-28",
        "2027-03-01, 5, 2032-02-29",
        "2028-03-01, 5, 2033-02-28"
    })
    void the_last_day_is_the_day_before_the_anniversary(
            LocalDate issued, int years, LocalDate last) {
        assertThat(Certificates.lastDay(issued, years)).isEqualTo(last);
    }

    @Test
    @Tag("374-F2")
    void without_a_term_it_is_valid_without_limit() {
        var document = issue(Examples.withoutOccupationCode());
        assertThat(document.validUntil()).isNull();
        assertThat(document.statusOn(LocalDate.of(2199, 12, 31))).isEqualTo(Status.VALID);
    }

    @Test
    @Tag("374-F2")
    void a_reprint_is_the_paper_of_the_day_of_issue_byte_for_byte() throws Exception {
        var serial = issue(Examples.locksmith()).serial();
        var first = certificates.paper(serial);
        time.pass(1);
        assertThat(certificates.paper(serial)).isEqualTo(first).startsWith('%', 'P', 'D', 'F');
        var hash = MessageDigest.getInstance("SHA-256").digest(first);
        assertThat(
                        jdbc.sql("select sha256 from recognition_paper where serial = :serial")
                                .param("serial", serial.toString())
                                .query(String.class)
                                .single())
                .isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    @Tag("374-F2")
    void a_paper_that_was_changed_is_not_given_out() {
        var serial = issue(Examples.locksmith()).serial();
        jdbc.sql("update recognition_paper set pdf = pdf || '\\x00'::bytea where serial = :serial")
                .param("serial", serial.toString())
                .update();
        assertThatThrownBy(() -> certificates.paper(serial)).hasMessageContaining("does not open");
    }

    @Test
    @Tag("374-F2")
    void the_day_after_its_last_day_it_expires_and_that_is_journaled_once() {
        var document = issue(Examples.locksmith());
        var last = Objects.requireNonNull(document.validUntil());
        dayBegins(last);
        assertThat(steps(document)).isEmpty();
        dayBegins(last.plusDays(1));
        dayBegins(last.plusDays(1));
        dayBegins(last.plusDays(2));
        var journaled = steps(document);
        assertThat(journaled).hasSize(1);
        assertThat(journaled.getFirst().step()).isEqualTo("certificates.step.Expired");
        assertThat(journaled.getFirst().basis()).isEqualTo(Act.ORDER_374.paragraph("A2"));
        assertThat(journaled.getFirst().author()).isEqualTo(Author.TIME);
        assertThat(journaled.getFirst().details())
                .containsEntry("serial", document.serial().toString())
                .containsEntry("lastDay", last.toString());
    }

    @Test
    @Tag("374-F2")
    void time_lets_a_document_expire_by_itself() {
        var document = issue(Examples.locksmith());
        jdbc.sql(
                        """
                        update recognition_document set issued_on = :day, valid_until = :day
                        where recognition = :recognition
                        """)
                .param("day", LocalDate.now(clock))
                .param("recognition", document.content().recognition())
                .update();
        time.pass(1);
        assertThat(steps(document)).hasSize(1);
    }

    @Test
    @Tag("374-F2")
    void an_annulled_document_stays_annulled_and_does_not_expire_as_well() {
        var document = issue(Examples.locksmith());
        var head = new Author(UUID.randomUUID(), UUID.randomUUID(), "Ғалымжан Һ. Ң.", "HEAD");
        certificates.annul(document.serial(), head, Act.ORDER_374.paragraph("22"));
        certificates.annul(document.serial(), head, Act.ORDER_374.paragraph("22"));
        var annulled = certificates.find(document.serial()).orElseThrow();
        var day = LocalDate.now(clock);
        assertThat(annulled.annulledOn()).isEqualTo(day);
        assertThat(annulled.statusOn(day.minusDays(1))).isEqualTo(Status.VALID);
        assertThat(annulled.statusOn(day)).isEqualTo(Status.ANNULLED);
        assertThat(annulled.statusOn(day.plusYears(9))).isEqualTo(Status.ANNULLED);
        dayBegins(document.issuedOn().plusYears(6));
        assertThat(steps(document))
                .extracting(Entry::step)
                .containsExactly("certificates.step.Annulled");
    }

    private void dayBegins(LocalDate day) {
        transaction.executeWithoutResult(_ -> expiry.dayBegins(day));
    }

    private List<Entry> steps(RecognitionDocument document) {
        return journal.of("certificates", document.content().recognition());
    }

    private RecognitionDocument issue(ToIssue content) {
        return Objects.requireNonNull(transaction.execute(_ -> certificates.issue(content)));
    }
}
