package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports come in through the browser. */
class AddTest {

    @TempDir
    private Path folder;

    private static String events(Newsroom newsroom, HttpResponse<String> answer) {
        return newsroom.get(Jsoup.parse(answer.body()).selectFirst(".job") == null ? "/add" : answer.uri().getPath() + "/events",
                "Accept", "text/event-stream").body();
    }

    @Test
    void aPastedTextIsReadAndFiledOnce() {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            Map<String, String> report = Map.of("text", "The army said on Monday that rebels had shelled the town of Idlib.", "title", "Idlib shelled",
                    "published", "2026-03-09");
            assertThat(events(newsroom, newsroom.post("/add/text", report))).contains("\"filed\":1").contains("event: done");
            assertThat(events(newsroom, newsroom.post("/add/text", report))).contains("\"known\":1");
            assertThat(newsroom.ledger.reports().count()).isEqualTo(1);
            assertThat(newsroom.page("/report/1").select("h1").text()).isEqualTo("Idlib shelled");
        }
    }

    @Test
    void whatIsAddedIsFoundInEveryFormOfAWordAndIsInAHappening() {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            events(newsroom, newsroom.post("/add/text", Map.of("text", "The army said on Monday that rebels had shelled the town of Idlib, killing nine people.",
                    "outlet", "Northern Wire", "published", "2026-03-09")));
            assertThat(newsroom.page("/search?q=shelling").select(".claim")).isNotEmpty();
            assertThat(newsroom.ledger.summaries().count(hearsay.ledger.Summaries.Which.ALL)).isPositive();
            assertThat(newsroom.failures).isEmpty();
        }
    }

    @Test
    void addressesOfThisMachineAndItsFilesAreRefused() {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            String own = newsroom.at("/").toString();
            for (String address : new String[] {own, "http://169.254.169.254/latest/meta-data", "http://[::1]:8080/", "http://10.0.0.1/feed"}) {
                assertThat(events(newsroom, newsroom.post("/add/address", Map.of("address", address)))).as(address).contains("\"refused\":1");
            }
            for (String address : new String[] {"/etc/passwd", "file:///etc/passwd", "ftp://example.org/a"}) {
                assertThat(newsroom.post("/add/address", Map.of("address", address)).statusCode()).as(address).isEqualTo(400);
            }
            assertThat(newsroom.ledger.reports().count()).isZero();
        }
    }
}
