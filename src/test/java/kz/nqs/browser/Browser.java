package kz.nqs.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium: one window of one person, who shares nothing with the others. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final Playwright PLAYWRIGHT =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    /** One for all: a window of its own in it costs little, a program of its own much. */
    private static final class Shared {
        private static final com.microsoft.playwright.Browser PROGRAM = launched(List.of());
    }

    private final com.microsoft.playwright.Browser program;
    private final BrowserContext context;
    private final Page page;

    Browser(int width) {
        this(width, Shared.PROGRAM);
    }

    /** A program of its own, with flags of its own besides. */
    Browser(int width, List<String> more) {
        this(width, launched(more));
    }

    private Browser(int width, com.microsoft.playwright.Browser program) {
        this.program = program;
        context = program.newContext(new NewContextOptions().setViewportSize(width, 900));
        context.setDefaultTimeout(45_000);
        page = context.newPage();
    }

    private static com.microsoft.playwright.Browser launched(List<String> more) {
        return PLAYWRIGHT
                .chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(executable())
                                .setChromiumSandbox(false)
                                .setHeadless(true)
                                .setArgs(Stream.concat(FLAGS.stream(), more.stream()).toList()));
    }

    /** Whether this machine has Chromium; without it the browser journeys are skipped. */
    static boolean isThere() {
        return candidates().anyMatch(Files::isExecutable);
    }

    Page page() {
        return page;
    }

    Page anotherWindow() {
        return context.newPage();
    }

    @Override
    public void close() {
        context.close();
        if (!program.equals(Shared.PROGRAM)) {
            program.close();
        }
    }

    private static Path executable() {
        return candidates().filter(Files::isExecutable).findFirst().orElseThrow();
    }

    private static Stream<Path> candidates() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(
                        folder ->
                                Stream.of(
                                                "chromium-headless-shell",
                                                "chromium",
                                                "chromium-browser",
                                                "google-chrome")
                                        .map(name -> Path.of(folder, name)));
    }
}
