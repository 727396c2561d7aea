package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the README; the property {@code hearsay.pictures} names their folder, seen from the root of the checkout. */
@EnabledIfSystemProperty(named = "hearsay.pictures", matches = ".+")
class PicturesTest {

    private static final int WIDTH = 1200;
    private static final int MOST_BYTES = 250_000;

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        newsroom = Newsroom.withAWeek(folder);
    }

    @AfterAll
    static void close() {
        if (newsroom != null) {
            newsroom.close();
            chromium.close();
        }
    }

    @Test
    void today() {
        take("today", "/", 900, page -> {});
    }

    @Test
    void theHappeningDisputedMost() {
        take("happening", "/", 1100, PicturesTest::openTheMostDisputed);
    }

    @Test
    void aReportWithAClaimInHand() {
        take("report", "/report/2", 900, page -> {
            for (int claim = 0; claim < 4; claim++) {
                page.keyboard().press("j");
            }
            page.evaluate("scrollTo(0, 0)");
        });
    }

    @Test
    void aSearch() {
        take("search", "/search?q=shelling+of+the+bridge", 900, page -> {});
    }

    @Test
    void theMapOfASearch() {
        take("map", "/map?class=ASSAULT", 1130, page -> {});
    }

    @Test
    void whoDoesWhatToWhom() {
        take("dyads", "/dyads?from=2026-03-01&to=2026-03-31&actor=RUS&recipient=UKR", 1080, page -> {});
    }

    @Test
    void review() {
        take("review", "/review", 960, page -> {
            page.click("summary[data-key=e]");
            page.evaluate("scrollTo(0, 0)");
        });
    }

    private static void openTheMostDisputed(Page page) {
        page.locator("section[aria-labelledby=disputed] a").first().click();
        page.waitForURL(url -> url.contains("/happening/"));
    }

    /** One page in light colours, of this height in pixels at most, after something was done on it. */
    private static void take(String name, String path, int height, Consumer<Page> first) {
        try (BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, height).setColorScheme(ColorScheme.LIGHT))) {
            Page page = context.newPage();
            page.navigate(newsroom.at(path).toString());
            first.accept(page);
            byte[] picture = SmallPng.of(page.screenshot());
            assertThat(picture.length).as(name).isLessThan(MOST_BYTES);
            Path into = Path.of("..").resolve(System.getProperty("hearsay.pictures"));
            Files.createDirectories(into);
            Files.write(into.resolve(name + ".png"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
