package hearsay.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<Path> PLACES = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).toList();

    /** Starts it, or skips the test where there is none, unless HEARSAY_BROWSER is {@code required} as in CI. */
    static Chromium launch() {
        Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
        boolean required = "required".equals(System.getenv("HEARSAY_BROWSER"));
        assumeTrue(program.isPresent() || required, "no Chromium here: the pages were not looked at in a browser");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(program.orElseThrow()).setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
