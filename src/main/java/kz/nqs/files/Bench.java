package kz.nqs.files;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where files of strangers are opened: one at a time, so that their memory adds up to one. */
@Component
class Bench {
    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
    private static final Duration QUEUE = Duration.ofSeconds(30);
    private static final Duration WORK = Duration.ofSeconds(20);
    private final Semaphore free = new Semaphore(1, true);

    interface Work<T> {
        T done(Patience patience) throws Exception;
    }

    /** What came of the work. */
    sealed interface Result<T> {
        record Done<T>(T value) implements Result<T> {}

        record Failed<T>() implements Result<T> {}

        /** Nobody got to it. */
        record Busy<T>() implements Result<T> {}
    }

    <T> Result<T> does(Work<T> work) {
        try {
            return free.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS)
                    ? begun(work)
                    : new Result.Busy<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result.Busy<>();
        }
    }

    /** Whoever waits gives up in time; the place is free again only when the work has ended. */
    private <T> Result<T> begun(Work<T> work) throws InterruptedException {
        var task =
                new FutureTask<>(
                        () -> {
                            try {
                                return work.done(Patience.of(WORK));
                            } finally {
                                free.release();
                            }
                        });
        Thread.ofPlatform().daemon().name("files").start(task);
        try {
            return Optional.ofNullable(task.get(WORK.toMillis() + 2000, TimeUnit.MILLISECONDS))
                    .<Result<T>>map(Result.Done::new)
                    .orElseGet(Result.Failed::new);
        } catch (ExecutionException | TimeoutException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            LOG.info("a file could not be opened: {}", cause.getClass().getName());
            return new Result.Failed<>();
        }
    }
}
