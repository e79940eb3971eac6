package kz.nqs.certificates;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final CountDownLatch firstIsUnderWay = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final List<List<Integer>> lookUps = new ArrayList<>();
    private final Together<Integer, String> numbers = new Together<>(this::lookUp);

    @Test
    void who_comes_while_one_is_under_way_goes_with_the_others_after_it() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Optional<String>>>();
            answers.add(threads.submit(() -> numbers.find(1)));
            firstIsUnderWay.await();
            for (int i = 2; i <= 20; i++) {
                var number = i;
                answers.add(threads.submit(() -> numbers.find(number)));
            }
            while (numbers.gathered() < 19) {
                LockSupport.parkNanos(1000);
            }
            firstMayEnd.countDown();
            for (int i = 1; i <= 20; i++) {
                assertThat(answers.get(i - 1).get()).contains("n" + i);
            }
        }
        assertThat(lookUps).hasSize(2);
        assertThat(lookUps.getFirst()).containsExactly(1);
        assertThat(lookUps.getLast()).hasSize(19);
    }

    @Test
    void who_comes_alone_goes_alone_and_may_find_nothing() {
        firstMayEnd.countDown();
        assertThat(numbers.find(7)).contains("n7");
        assertThat(numbers.find(-1)).isEmpty();
        assertThat(lookUps).containsExactly(List.of(7), List.of(-1));
    }

    @Test
    void a_fault_is_told_to_all_of_its_group_and_to_nobody_after() {
        firstMayEnd.countDown();
        assertThatThrownBy(() -> numbers.find(0)).hasRootCauseMessage("away");
        assertThat(numbers.find(1)).contains("n1");
    }

    private Map<Integer, String> lookUp(Collection<Integer> asked) {
        lookUps.add(List.copyOf(asked));
        firstIsUnderWay.countDown();
        try {
            firstMayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (asked.contains(0)) {
            throw new IllegalStateException("away");
        }
        return asked.stream().filter(n -> n > 0).collect(toMap(Function.identity(), n -> "n" + n));
    }
}
