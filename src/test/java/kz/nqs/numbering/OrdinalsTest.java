package kz.nqs.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.nqs.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class OrdinalsTest {
    @Autowired Ordinals ordinals;
    @Autowired TransactionTemplate transaction;

    private final String series = "test " + UUID.randomUUID();
    private final List<Long> given = Collections.synchronizedList(new ArrayList<>());

    @Test
    void fifty_who_ask_at_once_some_of_whom_give_up_leave_no_gap_and_no_duplicate()
            throws Exception {
        var asking =
                IntStream.range(0, 50)
                        .mapToObj(issuer -> Executors.callable(() -> issueFour(issuer % 3 == 0)))
                        .toList();
        try (var issuers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ended : issuers.invokeAll(asking)) {
                ended.get();
            }
        }
        var expected = LongStream.rangeClosed(1, 33 * 4).boxed().toList();
        assertThat(given).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_series_has_its_own_numbers() {
        assertThat(next(series)).isEqualTo(1);
        assertThat(next(series + " other")).isEqualTo(1);
        assertThat(next(series)).isEqualTo(2);
    }

    @Test
    void no_number_is_given_outside_a_transaction() {
        assertThatThrownBy(() -> ordinals.next(series))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void issueFour(boolean givesUp) {
        for (int i = 0; i < 4; i++) {
            transaction.executeWithoutResult(
                    status -> {
                        var number = ordinals.next(series);
                        if (givesUp) {
                            status.setRollbackOnly();
                        } else {
                            given.add(number);
                        }
                    });
        }
    }

    private Long next(String of) {
        return transaction.execute(_ -> ordinals.next(of));
    }
}
