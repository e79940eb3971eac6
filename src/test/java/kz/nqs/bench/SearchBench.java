package kz.nqs.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.nqs.Platform;
import kz.nqs.search.Entry;
import kz.nqs.search.Found;
import kz.nqs.search.Search;
import org.springframework.boot.SpringApplication;

/**
 * Measures the search over 20,000 entries: what is found, how fast. {@code bench/search} runs it.
 */
public final class SearchBench {
    private static final int ENTRIES = 20_000;
    private static final int QUERIES = 400;
    private static final int ROUNDS = 10;
    private static final int READERS =
            Integer.getInteger("readers", Runtime.getRuntime().availableProcessors());
    private static final int SHOWN = 10;

    private final Search search;

    private SearchBench(Search search) {
        this.search = search;
    }

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("nqs-bench");
        try (var context =
                SpringApplication.run(Platform.class, "--nqs.data=" + data, "--server.port=0")) {
            new SearchBench(context.getBean(Search.class)).run(arguments.length > 0);
        }
        System.exit(0);
    }

    private void run(boolean showMissed) throws Exception {
        var random = new Random(20261121);
        var entries = ManyEntries.of(ENTRIES, random);
        var start = System.nanoTime();
        for (int i = 0; i < entries.size(); i += 1000) {
            search.putAll(entries.subList(i, Math.min(i + 1000, entries.size())));
        }
        System.out.printf(
                "%d entries put in %.1f s, %d readers%n",
                ENTRIES, (System.nanoTime() - start) / 1e9, READERS);
        var queries = queries(entries, random);
        var all = new ArrayList<>(queries.values().stream().flatMap(List::stream).toList());
        Collections.shuffle(all, random);
        measure(all);
        measure(all);
        System.out.println(
                "| kind | queries | found, % | first, % | p50, ms | p95, ms | p99, ms | a second |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (var kind : queries.entrySet()) {
            report(kind.getKey().name(), kind.getValue(), showMissed);
        }
        report("all mixed", all, false);
    }

    private static Map<Asked.Kind, List<Asked>> queries(List<Entry> entries, Random random) {
        var queries = new EnumMap<Asked.Kind, List<Asked>>(Asked.Kind.class);
        for (var kind : Asked.Kind.values()) {
            var of = queries.computeIfAbsent(kind, _ -> new ArrayList<>());
            while (of.size() < QUERIES) {
                var entry = entries.get(random.nextInt(entries.size()));
                Asked.of(kind, entry, random).ifPresent(of::add);
            }
        }
        return queries;
    }

    private void report(String name, List<Asked> queries, boolean showMissed) throws Exception {
        var found = 0;
        var first = 0;
        for (var asked : queries) {
            var hits = hits(asked);
            var isFound = hits.stream().anyMatch(asked::isIn);
            found += isFound ? 1 : 0;
            first += !hits.isEmpty() && asked.isIn(hits.getFirst()) ? 1 : 0;
            if (showMissed && !isFound) {
                System.out.println("  missed: " + asked + " → " + hits.stream().limit(1).toList());
            }
        }
        var times = measure(queries);
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %.2f | %.2f | %.2f | %.0f |%n",
                name,
                queries.size(),
                100.0 * found / queries.size(),
                100.0 * first / queries.size(),
                times.at(0.5),
                times.at(0.95),
                times.at(0.99),
                times.rate());
    }

    private List<Found.Hit> hits(Asked asked) {
        return search.find(ManyEntries.REGISTER, asked.typed(), asked.lang(), SHOWN)
                .in(ManyEntries.REGISTER)
                .best();
    }

    /** How long each search took, and how many there were a second. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Times(long[] nanos, double rate) {
        double at(double share) {
            return nanos[(int) (share * (nanos.length - 1))] / 1e6;
        }
    }

    private Times measure(List<Asked> queries) throws Exception {
        var start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            var work =
                    IntStream.range(0, READERS)
                            .<Callable<long[]>>mapToObj(thread -> () -> ask(queries, thread))
                            .toList();
            var nanos = new ArrayList<Long>();
            for (var done : threads.invokeAll(work)) {
                Arrays.stream(done.get()).forEach(nanos::add);
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            return new Times(
                    nanos.stream().mapToLong(n -> n).sorted().toArray(), nanos.size() / seconds);
        }
    }

    private long[] ask(List<Asked> queries, int thread) {
        return IntStream.range(0, ROUNDS * queries.size())
                .filter(i -> i % READERS == thread)
                .mapToLong(i -> ask(queries.get(i % queries.size())))
                .toArray();
    }

    private long ask(Asked asked) {
        var start = System.nanoTime();
        hits(asked);
        return System.nanoTime() - start;
    }
}
