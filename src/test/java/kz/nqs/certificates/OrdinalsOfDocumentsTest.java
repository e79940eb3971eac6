package kz.nqs.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import kz.nqs.PlatformTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@Tag("374-F2n")
@DisplayName("Приказ № 374, приложение 2, примечание — порядковый номер документа")
class OrdinalsOfDocumentsTest {
    @Autowired Certificates certificates;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;

    @Test
    void fifty_who_issue_at_the_same_time_get_fifty_numbers_without_gaps_though_some_fail()
            throws Exception {
        // drawing has been compiled then: fifty wait for one another, and for a connection 4 s
        IntStream.range(0, 15).forEach(_ -> issue());
        var before = ordinals().size();
        var tasks = IntStream.range(0, 50).mapToObj(i -> issuing(i % 5 == 3)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var issued = threads.invokeAll(tasks).stream().map(this::result).toList();
            assertThat(issued.stream().flatMap(Optional::stream))
                    .hasSize(40)
                    .doesNotHaveDuplicates();
        }
        assertThat(ordinals()).hasSize(before + 40);
        assertNoGap();
    }

    @Test
    void a_crash_between_the_number_and_the_end_gives_the_number_back() {
        var last = issue().serial().ordinal();
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            certificates.issue(Examples.locksmith());
                                            cutTheConnection();
                                        }))
                .isInstanceOf(TransactionException.class);
        assertThat(issue().serial().ordinal()).isEqualTo(last + 1);
        assertNoGap();
    }

    @Test
    void a_connection_closed_without_an_end_gives_the_number_back() throws SQLException {
        var last = issue().serial().ordinal();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .executeUpdate(
                            "update ordinal set last = last + 1 where series = 'recognition-document'");
        }
        assertThat(issue().serial().ordinal()).isEqualTo(last + 1);
    }

    @Test
    void ten_who_issue_for_one_recognition_at_the_same_time_get_one_document() throws Exception {
        var content = Examples.locksmith();
        Callable<SerialNumber> issuing =
                () ->
                        Objects.requireNonNull(
                                        transaction.execute(_ -> certificates.issue(content)))
                                .serial();
        var before = ordinals().size();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var issued = threads.invokeAll(IntStream.range(0, 10).mapToObj(_ -> issuing).toList());
            for (var one : issued) {
                assertThat(one.get()).isEqualTo(issued.getFirst().get());
            }
        }
        assertThat(ordinals()).hasSize(before + 1);
        assertNoGap();
    }

    private Callable<SerialNumber> issuing(boolean fails) {
        return () ->
                Objects.requireNonNull(
                        transaction.execute(
                                _ -> {
                                    var document = certificates.issue(Examples.locksmith());
                                    if (fails) {
                                        throw new IllegalStateException("on purpose");
                                    }
                                    return document.serial();
                                }));
    }

    private Optional<SerialNumber> result(Future<SerialNumber> future) {
        try {
            return Optional.of(future.get());
        } catch (ExecutionException e) {
            assertThat(e).hasMessageContaining("on purpose");
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private RecognitionDocument issue() {
        return Objects.requireNonNull(
                transaction.execute(_ -> certificates.issue(Examples.locksmith())));
    }

    private void cutTheConnection() {
        try {
            DataSourceUtils.getConnection(database).unwrap(Connection.class).abort(Runnable::run);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<@Nullable Long> ordinals() {
        return jdbc.sql("select ordinal from recognition_paper order by ordinal")
                .query(Long.class)
                .list();
    }

    private void assertNoGap() {
        var ordinals = ordinals();
        assertThat(ordinals).isEqualTo(LongStream.rangeClosed(1, ordinals.size()).boxed().toList());
    }
}
