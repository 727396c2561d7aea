package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shelling of the bridge, told by five reports. */
class HappeningPageTest extends AtTheNewsroom {

    @BeforeAll
    static void open() {
        newsroom.tellOfTheBridge();
    }

    @Test
    void whoAffirmsAndWhoDeniesStandFaceToFace() {
        Document page = newsroom.page("/happening/bridge");
        assertThat(page.select(".side.affirms h3").eachText()).anyMatch(who -> who.contains("Harasym"));
        assertThat(page.select(".side.denies h3").eachText()).anyMatch(who -> who.toLowerCase().contains("defence ministry"));
    }

    @Test
    void anOriginThatSeveralOutletsPrintIsOneVoice() {
        Document page = newsroom.page("/happening/bridge");
        assertThat(page.select(".side.affirms .voice:not(:has(.tie)) h3").eachText()).doesNotHaveDuplicates();
        assertThat(page.select(".side.affirms .voice summary").eachText()).anyMatch(folded -> folded.contains("outlets"));
    }

    @Test
    void eachNumberLeadsToTheWordsOfWhoGivesIt() {
        Document page = newsroom.page("/happening/bridge");
        assertThat(page.select(".numbers a").eachAttr("aria-label")).anyMatch(n -> n.contains("17")).anyMatch(n -> n.toLowerCase().contains("nine"));
        assertThat(page.select(".numbers a").eachAttr("href")).allMatch(address -> address.matches("/report/\\d+#claim-\\d+"));
    }

    @Test
    void theGradeAndItsReasonsStandThere() {
        Document page = newsroom.page("/happening/bridge");
        assertThat(page.select(".findings .grade").text()).matches("F[1-6]");
        assertThat(page.select(".findings").text()).contains("independent origin").contains("deny");
        assertThat(page.select(".disputes dt").eachText()).contains("whether");
    }

    @Test
    void anOriginThatIsTiedToAnotherIsShownButNotCounted() {
        Document page = newsroom.page("/happening/bridge");
        int counted = Integer.parseInt(page.select(".side.affirms h2 b").text());
        assertThat(page.select(".side.affirms .voice").size() - page.select(".side.affirms .tie").size()).isEqualTo(counted);
    }

    @Test
    void placesAreOnAMapWithLandUnderThem() {
        Document page = newsroom.page("/happening/bridge");
        assertThat(page.select(".map .land title").eachText()).contains("Ukraine");
        assertThat(page.select(".map .dot")).isNotEmpty();
    }

    @Test
    void outletsAreSetSideBySide() {
        Document page = newsroom.page("/happening/bridge/compare");
        assertThat(page.select("tbody tr")).hasSize(5);
        assertThat(page.select("tbody tr:contains(Northern Wire) td").text()).contains("17");
    }

    @Test
    void theFirstPageLeadsToIt() {
        Document page = newsroom.page("/");
        assertThat(page.select(".story h3 a").eachAttr("href")).contains("/happening/bridge");
        assertThat(page.text()).contains("9 to 17");
    }

    @Test
    void dyadsMapAndPeopleAnswer() {
        assertThat(newsroom.page("/dyads").select(".matrix td a")).isNotEmpty();
        assertThat(newsroom.page("/map?stance=denies").select(".map .dot")).isNotEmpty();
        assertThat(newsroom.page("/speaker?name=Olena+Harasym").select(".claim")).isNotEmpty();
        assertThat(newsroom.page("/actor?name=Turkey").select(".claim")).isNotEmpty();
        assertThat(newsroom.get("/happening/nowhere").statusCode()).isEqualTo(404);
        assertThat(newsroom.failures).isEmpty();
    }
}
