package kz.nqs.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A run of the tests, shared by several processes: each leaves its outcomes in the folder of the
 * run and writes {@code target/conformance.html} and {@code .txt} of what all have left there.
 */
record TestRun(Path folder, String process) {

    static TestRun ofThisProcess() {
        var run = System.getProperty("nqs.test-run", "alone").replaceAll("[^0-9A-Za-z]", "");
        var process = String.valueOf(ProcessHandle.current().pid());
        return new TestRun(Path.of("target", "conformance", run), process);
    }

    void report(Outcomes own) {
        try {
            Files.createDirectories(folder);
            var lock = folder.resolve("lock");
            try (var one =
                    FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                one.lock();
                Files.writeString(folder.resolve(process + ".tsv"), own.lines());
                write(new ConformanceReport(Requirements.all(), ofAll()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcomes ofAll() throws IOException {
        var all = new Outcomes();
        try (var left = Files.newDirectoryStream(folder, "*.tsv")) {
            for (var each : left) {
                try (var lines = Files.lines(each)) {
                    all.addAll(lines);
                }
            }
        }
        return all;
    }

    private static void write(ConformanceReport report) throws IOException {
        Files.writeString(Path.of("target", "conformance.txt"), report.text());
        Files.writeString(Path.of("target", "conformance.html"), report.html());
    }
}
