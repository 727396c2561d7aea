package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlInputTest {

    private static final String BODY = "<p>The harbour at Mersin was shut for a second day, officials said, while divers searched "
            + "the hull of a freighter, and the owner, asked by phone, did not answer questions.</p>\n"
            + "<p>Two crewmen were still missing, the coast guard said; a third, aged 31, was flown to Adana.<br>Insurers "
            + "put the cargo at a few   million dollars.</p>"
            + "<p>The minister, who came on Friday, promised an inquiry, and \"all the help that the families need\".</p>";

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><title>Fire | The Paper</title>" + head + "</head><body>"
                + "<nav><a href=/>Home</a> <a href=/world>World</a></nav><article>" + body + "</article>"
                + "<script>var track = 'me';</script><footer>Imprint</footer></body></html>";
    }

    @Test
    void theArticleAndWhatThePageSaysOfIt() {
        Report report = Taken.of(page(
                        "<meta property=\"og:title\" content=\"Fire in the harbour\"><meta property=\"og:site_name\" content=\"The Paper\">"
                                + "<link rel=canonical href=\"https://paper.example/2021/fire\">"
                                + "<meta property=\"article:published_time\" content=\"2021-03-03T10:15:00+03:00\">"
                                + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"dateModified\":\"2021-03-04\"}</script>",
                        "<h1>Fire in the harbour</h1>" + BODY))
                .only();
        assertThat(report.title()).isEqualTo("Fire in the harbour");
        assertThat(report.outlet()).isEqualTo("The Paper");
        assertThat(report.url()).isEqualTo("https://paper.example/2021/fire");
        assertThat(report.published()).isEqualTo("2021-03-03T07:15Z");
        assertThat(report.updated()).isEqualTo("2021-03-04");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.text())
                .contains("did not answer questions.\n\nTwo crewmen")
                .contains("flown to Adana.\nInsurers put the cargo at a few million dollars.")
                .doesNotContain("track", "Imprint", "World", "<");
    }

    @Test
    void datesFromOtherPlaces() {
        assertThat(Taken.of(page("<script type=\"application/ld+json\">{\"datePublished\":\"2021-03-03\"}</script>", BODY)).only().published())
                .isEqualTo("2021-03-03");
        assertThat(Taken.of(page("", "<time datetime=\"2021-03-03\">yesterday</time>" + BODY)).only().published())
                .isEqualTo("2021-03-03");
        assertThat(Taken.of(page("", "<time datetime=\"2021-03-03\">a</time><time datetime=\"2020-01-01\">b</time>" + BODY)).only().published())
                .isNull();
        assertThat(Taken.of(page("<link rel=canonical href=\"https://www.paper.example/2017/04/07/fire\">", BODY)).only())
                .satisfies(report -> assertThat(report.published()).isEqualTo("2017-04-07"))
                .satisfies(report -> assertThat(report.outlet()).isEqualTo("paper.example"));
    }

    @Test
    void aPageThatIsNoArticle() {
        assertThat(Taken.of("<html><body><div>Two men were arrested.</div><div>A third fled.</div></body></html>").only().text())
                .isEqualTo("Two men were arrested.\n\nA third fled.");
        assertThat(Taken.of("<html><body><img src=x></body></html>").refusal()).isEqualTo("test: is a page without words");
    }

    @Test
    void theCharsetThatThePageDeclares() {
        String page = "<html><head><meta charset=windows-1251></head><body><p>Лавров и Зариф поговорили.</p></body></html>";
        assertThat(Taken.of(page.getBytes(Charset.forName("windows-1251"))).only().text()).isEqualTo("Лавров и Зариф поговорили.");
    }

    @Test
    void textWithASignIsNoPage() {
        assertThat(Taken.of("<3 from Mersin, the card read.").only().text()).isEqualTo("<3 from Mersin, the card read.");
    }
}
