package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is written by anybody; whatever it says, a page only shows it. */
class HostileReportTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @TempDir
    private Path folder;

    private Newsroom newsroomWith(String json) {
        Newsroom newsroom = Newsroom.empty(folder);
        newsroom.file(json.getBytes(StandardCharsets.UTF_8));
        return newsroom;
    }

    @Test
    void tagsInAReportAreWords() {
        String json = "{\"id\":\"'\\\"><img src=x onerror=alert(1)>\",\"title\":\"" + SCRIPT + "\",\"outlet\":\"\\\" onmouseover=alert(1) x=\\\"\","
                + "\"url\":\"javascript:alert(1)\",\"published\":\"2026-03-09\",\"text\":\"The minister of Iran, " + SCRIPT
                + ", said on Monday that troops had shelled the town. <img src=x onerror=alert(1)> denied it.\"}\n";
        try (Newsroom newsroom = newsroomWith(json)) {
            for (String path : new String[] {"/report/1", "/search"}) {
                Document page = newsroom.page(path);
                assertThat(page.select("script:not([src])")).as(path).isEmpty();
                assertThat(page.select("img, [onerror], [onmouseover], [style]")).as(path).isEmpty();
                assertThat(hrefs(page)).as(path).noneMatch(href -> href.startsWith("javascript:"));
            }
            assertThat(newsroom.page("/report/1").select("h1").text()).isEqualTo(SCRIPT);
        }
    }

    private static java.util.List<String> hrefs(Document page) {
        Elements links = page.select("a[href]");
        return links.eachAttr("href");
    }

    @Test
    void whatIsTypedIntoAnAddressIsWords() {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            for (String path : new String[] {"/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/search?actor=%22%3E%3Cscript%3E", "/search?stance=%3Cscript%3E"}) {
                assertThat(newsroom.page(path).select("script:not([src])")).as(path).isEmpty();
            }
        }
    }

    @Test
    void controlCharactersAndTurnedWritingAreShownAsSigns() {
        String json = "{\"id\":\"a\",\"title\":\"up\\u001b[2Jside \\u202edown\",\"published\":\"2026-03-09\","
                + "\"text\":\"The army said \\u202eon Monday\\u0007 that it had shelled the town.\"}\n";
        try (Newsroom newsroom = newsroomWith(json)) {
            String html = newsroom.get("/report/1").body();
            assertThat(html).doesNotContain("\u001b", "\u202e", "\u0007").contains("␛", "␇");
        }
    }

    @Test
    void rightToLeftTextIsShownInItsDirection() {
        String json = "{\"id\":\"a\",\"title\":\"قال الوزير\",\"published\":\"2026-03-09\",\"text\":\"قال الوزير إن الجيش قصف المدينة يوم الاثنين.\"}\n";
        try (Newsroom newsroom = newsroomWith(json)) {
            Document page = newsroom.page("/report/1");
            assertThat(page.selectFirst("h1").attr("dir")).isEqualTo("auto");
            assertThat(page.select(".text p[dir=auto]").text()).contains("قصف المدينة");
        }
    }
}
