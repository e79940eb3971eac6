package kz.nqs.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Debian's Chromium with a profile of its own: one window of one person. */
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

    private final Path profile;
    private final BrowserContext context;
    private final Page page;

    Browser(int width) throws IOException {
        this(width, List.of());
    }

    /** With flags of its own besides. */
    Browser(int width, List<String> more) throws IOException {
        profile = Files.createTempDirectory("nqs-browser");
        context =
                PLAYWRIGHT
                        .chromium()
                        .launchPersistentContext(
                                profile,
                                new LaunchPersistentContextOptions()
                                        .setExecutablePath(program())
                                        .setChromiumSandbox(false)
                                        .setHeadless(true)
                                        .setArgs(
                                                Stream.concat(FLAGS.stream(), more.stream())
                                                        .toList())
                                        .setViewportSize(width, 900));
        context.setDefaultTimeout(15_000);
        page = context.pages().getFirst();
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
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(profile);
    }

    private static Path program() {
        return candidates().filter(Files::isExecutable).findFirst().orElseThrow();
    }

    private static Stream<Path> candidates() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(
                        folder ->
                                Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(name -> Path.of(folder, name)));
    }
}
