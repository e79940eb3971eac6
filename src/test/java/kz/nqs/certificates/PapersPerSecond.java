package kz.nqs.certificates;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.nqs.Platform;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** How many documents two threads put on paper in a second; run by {@code bench/papers}. */
final class PapersPerSecond {
    private static final int THREADS = 2;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 20;
    private static final int SECONDS = 10;

    private PapersPerSecond() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("nqs-bench");
        var own = Stream.of("--server.port=0", "--nqs.data=" + folder);
        var all = Stream.concat(own, Arrays.stream(args)).toArray(String[]::new);
        try (var platform = SpringApplication.run(Platform.class, all)) {
            measure("drawn: QR, template, PDF", () -> draw(platform));
            measure("issued: as above with serial number, kept, committed", () -> issue(platform));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static int draw(ConfigurableApplicationContext platform) {
        var content = Examples.locksmith();
        var issued = LocalDate.of(2026, 12, 10);
        var number = SerialNumber.of(content, 1234);
        var until = issued.plusYears(5).minusDays(1);
        var document = new RecognitionDocument(number, content, issued, until, null);
        return platform.getBean(PaperMaker.class).make(document).length;
    }

    private static int issue(ConfigurableApplicationContext platform) {
        var content = Examples.of(UUID.randomUUID(), UUID.randomUUID(), "7212-0-003", 5);
        var certificates = platform.getBean(Certificates.class);
        var transaction = platform.getBean(TransactionTemplate.class);
        return Objects.requireNonNull(transaction.execute(_ -> certificates.issue(content)))
                .content()
                .level();
    }

    private static void measure(String what, Callable<Integer> once) throws Exception {
        inTwoThreads(once, WARM_UP);
        var rates = new double[ROUNDS];
        var processor = cpu();
        var documents = 0L;
        for (int round = 0; round < ROUNDS; round++) {
            var done = inTwoThreads(once, SECONDS);
            rates[round] = done / (double) SECONDS;
            documents += done;
        }
        var each = (cpu() - processor) / 1e6 / documents;
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | **%.1f** | %.1f | %.1f |%n",
                what,
                rates[0],
                rates[ROUNDS / 2],
                rates[ROUNDS - 1],
                each);
    }

    /** Nanoseconds of the whole process, collection of garbage and compilation included. */
    private static long cpu() {
        var machine =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return machine.getProcessCpuTime();
    }

    /** How often it was done, by all threads together. */
    private static long inTwoThreads(Callable<Integer> once, int seconds) throws Exception {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Long>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                work.add(() -> repeated(once, until));
            }
            var done = 0L;
            for (var each : threads.invokeAll(work)) {
                done += each.get();
            }
            return done;
        }
    }

    private static long repeated(Callable<Integer> once, long until) throws Exception {
        var done = 0L;
        while (System.nanoTime() < until) {
            once.call();
            done++;
        }
        return done;
    }
}
