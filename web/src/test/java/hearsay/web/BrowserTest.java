package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import hearsay.ledger.Channel;
import hearsay.ledger.Subject;
import hearsay.ledger.TellWhen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in a real Chromium: nothing serious for axe, nothing from other hosts, no error in the console, and what a keyboard does.
 * Skipped where there is no Chromium, unless HEARSAY_BROWSER is {@code required} as in CI.
 */
class BrowserTest {

    @TempDir
    private static Path folder;

    private static Newsroom newsroom;
    private static Chromium chromium;
    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.launch();
        browser = chromium.browser();
        try (var script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        newsroom = Newsroom.withExamples(folder);
        newsroom.tellOfTheBridge();
        newsroom.ledger.follows().make("Mia", new Subject.Happening("bridge"), TellWhen.DENIED, new Channel.Feed());
    }

    @AfterAll
    static void close() {
        if (newsroom != null) {
            chromium.close();
            newsroom.close();
        }
    }

    /** A page with what went wrong on it. */
    private static final class Watched implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> wrong = new ArrayList<>();

        Watched(int width, int height, boolean bypass) {
            // axe is put into the page by the test; the pages themselves allow no script but their own files.
            context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setBypassCSP(bypass));
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    wrong.add(message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(newsroom.at("/").toString())) {
                    wrong.add("asked " + request.url());
                }
            });
        }

        Page open(String path) {
            page.navigate(newsroom.at(path).toString());
            return page;
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?stance=denies", "/map", "/report/1", "/happening/bridge", "/happening/bridge/compare", "/speaker?name=Olena+Harasym", "/actor?name=Turkey",
        "/dyads?actor=DEU&recipient=UKR", "/review", "/judgements", "/add", "/follows", "/follow?search=stance%3Ddenies"})
    @SuppressWarnings("unchecked")
    void axeFindsNothingSeriousAndNoOtherHostIsAsked(String path) {
        for (String theme : new String[] {"light", "dark"}) {
            try (Watched watched = new Watched(1280, 900, true)) {
                Page page = watched.open(path);
                page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme);
                page.evaluate(axe);
                Map<String, Object> found = (Map<String, Object>) page.evaluate("async () => await axe.run()");
                List<Map<String, Object>> violations = (List<Map<String, Object>>) found.get("violations");
                assertThat(violations.stream().filter(v -> List.of("serious", "critical").contains(v.get("impact")))
                                .map(v -> v.get("id") + ": " + ((List<Map<String, Object>>) v.get("nodes")).stream().limit(3).map(n -> n.get("html")).toList()))
                        .as(path + " in " + theme).isEmpty();
                assertThat(watched.wrong).as(path).isEmpty();
            }
        }
    }

    @Test
    void onAPhoneNothingRunsOutOfThePage() {
        for (String path : new String[] {"/", "/report/1", "/happening/bridge", "/search", "/review", "/add", "/follows"}) {
            try (Watched watched = new Watched(375, 740, false)) {
                Page page = watched.open(path);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path).isLessThanOrEqualTo(375);
                assertThat(watched.wrong).as(path).isEmpty();
            }
        }
    }

    @Test
    void aClaimAndItsWordsLightUpByKeyboard() {
        try (Watched watched = new Watched(1280, 900, false)) {
            Page page = watched.open("/report/1");
            page.keyboard().press("j");
            assertThat(page.locator(".claims .claim.on").count()).isEqualTo(1);
            assertThat(page.locator(".text .on-content").count()).isPositive();
            page.keyboard().press("Escape");
            assertThat(page.locator(".text .on-content").count()).isZero();
        }
    }

    @Test
    void aReviewerConfirmsAndUndoesByKeyboard() {
        try (Watched watched = new Watched(1280, 900, false)) {
            Page page = watched.open("/review");
            page.fill("#who", "Ada");
            page.locator("h1").click();
            page.keyboard().press("c");
            page.waitForURL(url -> url.contains("done="));
            assertThat(page.locator(".done").textContent()).contains("Ada confirmed");
            page.keyboard().press("u");
            page.waitForURL(url -> url.endsWith("/judgements"));
            assertThat(page.locator(".judgements li").first().textContent()).contains("undid judgement");
            assertThat(watched.wrong).isEmpty();
        }
    }

    @Test
    void aReviewerRejectsWithAReason() {
        try (Watched watched = new Watched(1280, 900, false)) {
            Page page = watched.open("/review");
            page.fill("#who", "Ada");
            page.locator("h1").click();
            page.keyboard().press("r");
            assertThat((String) page.evaluate("document.activeElement.id")).isEqualTo("why");
            page.fill("#why", "wrong source");
            page.click("button[data-key=r]");
            page.waitForURL(url -> url.contains("done="));
            assertThat(page.locator(".done").textContent()).contains("rejected").contains("wrong source");
        }
    }

    @Test
    void aSearchIsFollowedPausedAndEnded() {
        try (Watched watched = new Watched(1280, 900, false)) {
            Page page = watched.open("/search?stance=denies");
            page.click("text=Follow this search");
            page.selectOption("#when", "denied");
            page.fill("#who", "Mia");
            page.click("form[action='/follows'] button");
            page.waitForURL(url -> url.contains("/follows#follow-"));
            String follow = "#" + page.url().replaceAll(".*#", "");
            assertThat(page.locator(follow).textContent()).contains("claims: stance denies", "Mia", "when someone denies it");
            page.click(follow + " button:has-text('Pause')");
            page.waitForCondition(() -> page.locator(follow + " .mark").textContent().equals("paused"));
            page.click(follow + " button:has-text('End')");
            page.waitForCondition(() -> page.locator(follow + " .mark").textContent().equals("ended"));
            assertThat(page.locator(follow + " button").count()).isZero();
            assertThat(watched.wrong).isEmpty();
        }
    }

    @Test
    void aPastedReportIsWatchedUntilItIsFiled() {
        try (Watched watched = new Watched(1280, 900, false)) {
            Page page = watched.open("/add");
            page.fill("#text", "The mayor of Odesa said on Monday that drones had struck the harbour.");
            page.fill("#title", "Harbour struck");
            page.click("section:has(#paste) button");
            page.waitForCondition(() -> page.locator("[data-state]").textContent().equals("done"));
            page.click(".job a:has-text('Harbour struck')");
            assertThat(page.locator("h1").textContent()).isEqualTo("Harbour struck");
            assertThat(watched.wrong).isEmpty();
        }
    }
}
