package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees of a report and finds by searching. */
class ReportPageTest extends AtTheNewsroom {

    @Test
    void theTextStandsThereWordForWord() {
        Document page = newsroom.page("/report/1");
        page.select(".ref").remove();
        String text = newsroom.ledger.reports().text(1);
        assertThat(page.select(".text p").eachText().stream().map(ReportPageTest::plain).toList())
                .containsExactlyElementsOf(text.lines().filter(line -> !line.isBlank()).map(ReportPageTest::plain).toList());
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    @Test
    void aDenialHasItsWordsItsSourceAndItsCueMarked() {
        Document page = newsroom.page("/report/1");
        Element denial = page.selectFirst(".claim.denies");
        String number = denial.attr("data-claim");
        assertThat(denial.select("blockquote").text()).contains("Turkey was moving rebel fighters");
        assertThat(page.select("[data-content~=(^|\\s)" + number + "(\\s|$)]").text()).contains("Turkey was moving rebel fighters");
        assertThat(page.select("[data-source~=(^|\\s)" + number + "(\\s|$)]").text()).isIn("Ankara", "Baku");
        assertThat(page.select("[data-cue~=(^|\\s)" + number + "(\\s|$)]").text()).contains("deny");
    }

    @Test
    void aChainIsShownFromTheOutletsSideToTheOrigin() {
        assertThat(newsroom.page("/report/1").select(".claim .chain").eachText())
                .anyMatch(chain -> chain.contains("Reuters ← Two sources among the Syrian rebels"));
    }

    @Test
    void originalAndHashAreAtHand() {
        Document page = newsroom.page("/report/1");
        assertThat(page.select(".hash").text()).isEqualTo(newsroom.ledger.reports().get(1).sha256());
        var original = newsroom.get("/report/1/original");
        assertThat(original.headers().firstValue("Content-Disposition")).get().asString().startsWith("attachment");
        assertThat(original.body()).contains("Karabakh");
    }

    @Test
    void aSearchFindsByStanceAndActorAndKeepsItsAddress() {
        Document page = newsroom.page("/search?stance=denies&actor=Turkey");
        assertThat(page.select(".claim")).isNotEmpty().allMatch(claim -> claim.hasClass("denies"));
        assertThat(page.select(".chips a").eachText()).anyMatch(chip -> chip.startsWith("who does it: Turkey"));
        assertThat(page.selectFirst("input[value=denies]").hasAttr("checked")).isTrue();
        assertThat(newsroom.page("/search?actor=Nobody+at+all").select(".claim")).isEmpty();
    }

    @Test
    void wordsFindClaimsThatHaveThem() {
        assertThat(newsroom.page("/search?q=rebel+fighters").select(".claim blockquote").eachText())
                .isNotEmpty().first().asString().contains("rebel fighters");
        assertThat(newsroom.page("/search?q=%22zeppelin+raid%22").select(".claim")).isEmpty();
    }

    @Test
    void aFoundClaimLeadsToItsExactWords() {
        String address = newsroom.page("/search?stance=denies").selectFirst(".claim blockquote a").attr("href");
        Document report = newsroom.page(address.replaceFirst("#.*", ""));
        assertThat(report.getElementById(address.replaceFirst(".*#", ""))).isNotNull();
    }

    @Test
    void aConditionThatCannotBeFollowedIsSaidInOneLine() {
        assertThat(newsroom.get("/search?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(newsroom.page("/search?from=yesterday").select("h1").text()).isEqualTo("'from' is no day such as 2020-10-03: yesterday");
        assertThat(newsroom.page("/search?stance=maybe").select("h1").text()).isEqualTo("there is no stance 'maybe'");
        assertThat(newsroom.failures).isEmpty();
    }

    @Test
    void aCorrectedReportShowsWhatChanged(@TempDir Path folder) {
        try (Newsroom other = Newsroom.empty(folder)) {
            for (String killed : new String[] {"12", "17"}) {
                other.file(("{\"id\":\"depot\",\"published\":\"2024-05-14\",\"text\":\"Gunmen attacked the grain depot near Odesa on Monday. At least " + killed
                        + " people were killed, the governor <b>said</b>.\"}\n").getBytes(StandardCharsets.UTF_8));
            }
            Document page = other.page("/report/2");
            assertThat(page.select(".revision del").eachText()).containsExactly("At least 12 people were killed, the governor <b>said</b>.");
            assertThat(page.select(".revision ins").eachText()).containsExactly("At least 17 people were killed, the governor <b>said</b>.");
            assertThat(other.page("/report/1").select(".revision")).isEmpty();
            assertThat(other.get("/api/v1/reports/2").body()).contains("\"changed\":[{\"before\":\"At least 12 people were killed");
        }
    }
}
