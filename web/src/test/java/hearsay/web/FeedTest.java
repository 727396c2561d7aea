package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any feed reader follows a search, a happening, a speaker. */
class FeedTest {

    @TempDir
    private Path folder;

    private static SyndFeed feed(Newsroom newsroom, String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(newsroom.get(path).body()));
    }

    @Test
    void searchesHappeningsAndSpeakersAreFeeds() throws FeedException {
        try (Newsroom newsroom = Newsroom.withExamples(folder)) {
            newsroom.tellOfTheBridge();
            assertThat(feed(newsroom, "/feeds/search.atom?stance=denies").getEntries()).isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.getTitle()).contains("denies:"))
                    .allSatisfy(entry -> assertThat(entry.getLink()).matches("http://.*/report/\\d+#claim-\\d+"));
            assertThat(feed(newsroom, "/feeds/happening/bridge.atom").getEntries()).hasSizeGreaterThan(3);
            assertThat(feed(newsroom, "/feeds/speaker.atom?name=Harasym").getEntries()).extracting(SyndEntry::getAuthor).anyMatch(who -> who.contains("Harasym"));
            assertThat(newsroom.get("/feeds/happening/nothing.atom").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatAReportSaysStaysWordsInAFeed() throws FeedException {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            newsroom.file(("{\"id\":\"a\",\"outlet\":\"]]></title><script>\",\"published\":\"2026-03-09\",\"text\":\"The minister of Iran,"
                    + " <script>alert(1)</script> & co,\\u0007 said on Monday that troops had shelled the town.\"}\n").getBytes(StandardCharsets.UTF_8));
            newsroom.workspace.catchUp();
            assertThat(newsroom.get("/feeds/search.atom").body()).doesNotContain("<script>", "\u0007");
            assertThat(feed(newsroom, "/feeds/search.atom").getEntries()).isNotEmpty();
        }
    }
}
